package org.qianfa.documents.tables;

/** How large a table file may be. @param bytes of the file @param unpacked bytes once unfolded @param rows heading not counted */
public record TableLimits(int bytes, long unpacked, int rows, int columns) {
}
