package org.qianfa.documents.official;

/**
 * The imprint (版记) at the foot of the last page.
 *
 * @param copies    抄送机关; empty for none
 * @param printedBy 印发机关
 * @param printedOn 印发日期 as written, without the word 印发
 */
public record Imprint(String copies, String printedBy, String printedOn) {
}
