/** Tables people bring and take as spreadsheet files. */
@org.springframework.modulith.NamedInterface("tables")
package org.qianfa.documents.tables;
