/** What official text a file of any kind holds. */
@org.springframework.modulith.NamedInterface("reading")
package org.qianfa.documents.reading;
