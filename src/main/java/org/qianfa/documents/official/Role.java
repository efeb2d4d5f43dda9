package org.qianfa.documents.official;

/** The elements of an official document that hold words, in the terms of GB/T 9704—2012. */
public enum Role {

    /** 发文机关标志. */
    ISSUER,
    /** 发文字号. */
    NUMBER,
    /** 签发人, in the same line as the number. */
    SIGNATORY,
    /** 标题. */
    TITLE,
    /** 主送机关. */
    ADDRESSEE,
    /** A paragraph of the text (正文), perhaps with a heading (结构层次序数). */
    PARAGRAPH,
    /** A cell of a table. */
    CELL,
    /** 附件说明. */
    ATTACHMENT_NOTE,
    /** 发文机关署名. */
    SIGNATURE,
    /** 成文日期. */
    DATE,
    /** 附注. */
    REMARK,
    /** The word 附件 at the head of an attachment. */
    ATTACHMENT_LABEL,
    /** The title of an attachment. */
    ATTACHMENT_TITLE,
    /** 抄送机关. */
    COPIES,
    /** 印发机关. */
    PRINTED_BY,
    /** 印发日期, in the same line as who prints. */
    PRINTED_ON
}
