package org.qianfa.review;

import java.util.Optional;
import org.qianfa.review.MatterView.Kind;

/** Fields of law an adviser is marked with, each beside the kind of matter it fits. */
public enum LegalField {
    /** 合同协议. */
    CONTRACT(Kind.CONTRACT),
    /** 规范性文件. */
    NORMATIVE_DOCUMENT(Kind.NORMATIVE_DOCUMENT),
    /** 重大行政决策. */
    MAJOR_DECISION(Kind.MAJOR_DECISION),
    /** 行政处罚. */
    PENALTY(Kind.ENFORCEMENT_DECISION),
    /** 党内法规. */
    PARTY_RULES(Kind.PARTY_DOCUMENT),
    /** 政府信息公开. */
    DISCLOSURE(Kind.DISCLOSURE_REPLY),
    /** 行政复议诉讼. */
    LITIGATION(null);

    private final Kind kind;

    LegalField(Kind kind) {
        this.kind = kind;
    }

    /** Whether somebody of this field is the one for such a matter. */
    public boolean fits(Kind matter) {
        return Optional.ofNullable(kind).filter(k -> k == matter).isPresent();
    }
}
