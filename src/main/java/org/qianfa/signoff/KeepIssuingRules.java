package org.qianfa.signoff;

import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/**
 * The office of a unit keeps how the unit's reports are numbered and what their files show besides the text (发文设置). What is
 * kept holds for numbers given from then on; numbers given stay.
 */
public interface KeepIssuingRules {

    /** @throws org.qianfa.shared.NotFound if the person does not work in the unit @throws org.qianfa.shared.NotPermitted if not for its office */
    Sheet issuingRules(Actor reader, long unitId);

    /** The next numbers as these rules would make them; nothing is kept. @throws Refusal like {@link #keepIssuingRules} */
    Preview preview(Actor by, long unitId, Rules rules) throws Refusal;

    /** @throws NumberTemplateFlawed if a template makes no proper number @throws IssuerMarkMissing if there is a red head without a name */
    void keepIssuingRules(Actor by, long unitId, Rules rules) throws Refusal;

    /**
     * @param documentTemplate of the 发文字号
     * @param indexTemplate    of the 索引号
     * @param redHead          whether the files have a red head (版头)
     * @param issuerMark       发文机关标志, e.g. the unit's name and 文件
     * @param closing          whether unit and date stand below the text (落款)
     * @param imprint          whether the last page ends with the imprint (版记)
     * @param copies           抄送机关, may be empty
     * @param printedBy        印发机关
     */
    record Rules(String documentTemplate, String indexTemplate, boolean redHead, String issuerMark, boolean closing, boolean imprint,
                 String copies, String printedBy) {

        public Rules {
            documentTemplate = plain(documentTemplate);
            indexTemplate = plain(indexTemplate);
            issuerMark = plain(issuerMark);
            copies = plain(copies);
            printedBy = plain(printedBy);
        }

        /** What holds in a unit that keeps no rules of its own. */
        public static Rules standard() {
            return new Rules("{代字}〔{年}〕{序号}号", "{机构代码}/{年}-{序号:5}", false, "", false, false, "", "");
        }

        private static String plain(String words) {
            return words == null ? "" : words.strip();
        }
    }

    record Sheet(long unitId, String unitName, String unitFullName, Rules rules, Preview preview) {
    }

    /** What the unit's next numbers would be. */
    record Preview(String documentNumber, String indexNumber) {
    }

    /** A red head names who issues the document. */
    class IssuerMarkMissing extends Refusal {

        public IssuerMarkMissing() {
            super("a red head needs the name of the issuer");
        }
    }
}
