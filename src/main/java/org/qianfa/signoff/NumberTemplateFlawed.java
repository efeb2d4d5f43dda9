package org.qianfa.signoff;

import org.qianfa.shared.Refusal;

/** A template makes no proper number. Its code and message say what is wrong, its first argument in which template. */
public class NumberTemplateFlawed extends Refusal {

    /** Whose template it is. */
    public enum Template {
        /** 发文字号. */
        DOCUMENT,
        /** 索引号. */
        INDEX
    }

    /** What can be wrong with a template. */
    public enum Flaw {
        /** There is none. */
        EMPTY,
        /** Longer than a number may be. */
        LENGTH,
        /** A brace that is not closed, or closes nothing. */
        BRACE,
        /** A word in braces that stands for nothing; the second argument. */
        PLACEHOLDER,
        /** Not exactly one 序号. */
        SEQUENCE,
        /** No year. */
        YEAR,
        /** The year of a document number does not stand in 〔〕. */
        BRACKETS,
        /** A document number has leading zeros. */
        ZEROS,
        /** A document number says 第. */
        ORDINAL
    }

    private final Flaw flaw;

    /** @param detail what exactly, or empty */
    public NumberTemplateFlawed(Flaw flaw, Template template, String detail) {
        super("Template " + template + ": " + flaw + " " + detail, template, detail);
        this.flaw = flaw;
    }

    public Flaw flaw() {
        return flaw;
    }

    @Override
    public String code() {
        String name = flaw.name();
        return "numberTemplate" + name.charAt(0) + name.substring(1).toLowerCase(java.util.Locale.ROOT);
    }
}
