package org.qianfa.signoff.domain;

/**
 * What a signature seals.
 *
 * @param figures   the figure ledger, a line a figure
 * @param opinions  the ledger of legal opinions, a line an opinion
 * @param disclosed whether the text was found open to the public
 * @param basis     of that decision, empty if none was given
 */
public record SealContents(String title, String text, String figures, String opinions, boolean disclosed, String basis) {
}
