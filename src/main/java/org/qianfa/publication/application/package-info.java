/** The use cases of publication, one class each. */
package org.qianfa.publication.application;
