package org.qianfa.documents.official;

import java.time.LocalDate;

/**
 * What stands below the text.
 *
 * @param signature 署名, the unit that issues the document; empty for none
 * @param date      成文日期 as written; empty for none
 * @param sealed    whether a seal comes upon signature and date, which then stand together to its middle
 * @param remark    附注 without its brackets; empty for none
 */
public record Closing(String signature, String date, boolean sealed, String remark) {

    static final Closing NONE = new Closing("", "", false, "");

    /** Without seal and remark. */
    public static Closing of(String signature, String date) {
        return new Closing(signature, date, false, "");
    }

    /** The day as the standard writes it: Arabic figures, no leading zeros. */
    public static String written(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }
}
