package org.qianfa.proofreading.privacy;

import org.qianfa.proofreading.finding.Circumstances;
import org.qianfa.proofreading.finding.Findings;
import org.qianfa.proofreading.finding.Paragraph;
import org.qianfa.proofreading.finding.ParagraphCheck;

/**
 * Looks for numbers that belong to a person: identity cards, mobile telephones, bank cards. Hotlines, record and index
 * numbers, codes of organisations and amounts are something else.
 */
public final class PersonalNumberCheck implements ParagraphCheck {

    @Override
    public void look(Paragraph paragraph, Circumstances circumstances, Findings findings) {
        DigitRun.each(paragraph.text(), run -> {
            if (!run.numbersAThing()) {
                judge(run, findings);
            }
        });
    }

    private static void judge(DigitRun run, Findings findings) {
        String digits = run.digits();
        if (IdNumber.looksLike(digits)) {
            report(IdNumber.checks(digits) ? PrivacyRule.ID_NUMBER : PrivacyRule.DOUBTFUL_ID_NUMBER, run, 2, 3, findings);
        } else if (BankCard.is(run)) {
            report(PrivacyRule.BANK_CARD, run, 4, 4, findings);
        } else if (IdNumber.looksLikeOld(digits)) {
            report(PrivacyRule.OLD_ID_NUMBER, run, 2, 3, findings);
        } else if (mobile(digits)) {
            report(PrivacyRule.MOBILE_NUMBER, run, digits.length() - 8, 4, findings);
        }
    }

    private static boolean mobile(String digits) {
        String number = digits.length() == 13 && digits.startsWith("86") ? digits.substring(2) : digits;
        return number.length() == 11 && number.charAt(0) == '1' && number.charAt(1) >= '3';
    }

    private static void report(PrivacyRule rule, DigitRun run, int first, int last, Findings findings) {
        String masked = Mask.keeping(run.digits(), first, last);
        findings.suggest(rule, run.start(), run.end(), masked, masked);
    }
}
