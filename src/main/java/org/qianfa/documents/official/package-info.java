/** What an official document consists of (GB/T 9704—2012): one description for all file formats. */
@org.springframework.modulith.NamedInterface("official")
package org.qianfa.documents.official;
