/** Official text as a file to take away. */
@org.springframework.modulith.NamedInterface("writing")
package org.qianfa.documents.writing;
