/**
 * Plain official-document text: its outline of four numbering levels and counted items, its splitting into sections;
 * comparison, identity, merging and repetition of its paragraphs, placement of anchors in them.
 * Pure Java, no arrow out.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package org.qianfa.officialtext;
