package org.qianfa.documents.official;

import java.util.List;

/**
 * The red head (版头).
 *
 * @param issuer      发文机关标志, e.g. the unit's name and 文件
 * @param number      发文字号; empty if there is none yet
 * @param signatories 签发人, which documents to superior bodies name; empty for others
 */
public record Letterhead(String issuer, String number, List<String> signatories) {

    public Letterhead {
        signatories = List.copyOf(signatories);
    }
}
