/** Plain official-document text: its four numbering levels, its splitting into sections. Pure Java, no arrow out. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package org.qianfa.officialtext;
