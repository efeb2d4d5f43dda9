/**
 * Files people bring and take: what official text a Word file, a text file or a web page holds, and official text as a
 * Word file in the look of an official document. Pure Java over libraries of file formats, no framework.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "officialtext"})
package org.qianfa.documents;
