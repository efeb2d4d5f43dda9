package org.qianfa.registers;

/** What advisers are consulted about. */
public enum ConsultationKind {
    /** 行政复议诉讼. */
    LITIGATION,
    /** 文件合法性审核. */
    DOCUMENT,
    /** 合同审查. */
    CONTRACT,
    /** 行政处罚案件. */
    PENALTY
}
