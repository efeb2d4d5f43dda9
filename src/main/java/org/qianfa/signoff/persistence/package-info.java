/** Collections of sign-off's aggregates. */
package org.qianfa.signoff.persistence;
