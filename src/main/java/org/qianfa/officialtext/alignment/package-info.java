/**
 * How two official texts correspond: paragraph to paragraph, then word to word. Knows strings and indexes only; what the
 * correspondence means for readers, ids and merging is said by the module's face.
 */
package org.qianfa.officialtext.alignment;
