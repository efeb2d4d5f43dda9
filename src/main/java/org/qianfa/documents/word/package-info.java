/** Reads WordprocessingML (.docx): paragraphs as a reader of the printed page would copy them. */
package org.qianfa.documents.word;
