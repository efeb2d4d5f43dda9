/**
 * Files people bring and take: what official text a Word file, a text file or a web page holds, and official documents
 * described once, set in type as GB/T 9704—2012 says and written as Word, PDF and OFD. Pure Java over libraries of file
 * formats, no framework.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "officialtext"})
package org.qianfa.documents;
