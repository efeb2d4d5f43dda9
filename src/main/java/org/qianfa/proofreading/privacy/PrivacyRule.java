package org.qianfa.proofreading.privacy;

import org.qianfa.proofreading.finding.Category;
import org.qianfa.proofreading.finding.Rule;
import org.qianfa.proofreading.finding.Severity;

/** What must not stand in a text that is published. */
public enum PrivacyRule implements Rule {

    /** 18 characters with a birthday and the right check character. */
    ID_NUMBER(Severity.ERROR),
    /** 18 digits with a birthday, but the check character is wrong: most likely an ID number mistyped. */
    DOUBTFUL_ID_NUMBER(Severity.WARNING),
    /** 15 digits with a birthday, as ID numbers were until 2013. */
    OLD_ID_NUMBER(Severity.WARNING),
    MOBILE_NUMBER(Severity.WARNING),
    BANK_CARD(Severity.WARNING),
    PLATE_NUMBER(Severity.WARNING),
    /** House and room where somebody lives. */
    HOME_ADDRESS(Severity.WARNING),
    /** The name of a party to a case. */
    CASE_PARTY(Severity.WARNING),
    /** 机密★ and the like, or a line that says nothing else. */
    SECRECY_MARK(Severity.ERROR),
    /** 内部资料 注意保存 and the like. */
    INTERNAL_MARK(Severity.WARNING);

    private final Severity severity;

    PrivacyRule(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Category category() {
        return Category.PRIVACY;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
