/** Collections of publication's aggregates. */
package org.qianfa.publication.persistence;
