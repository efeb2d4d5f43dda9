/** Releases, editions and the rules of the three reviews. */
package org.qianfa.publication.domain;
