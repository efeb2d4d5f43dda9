package org.qianfa.publication;

/** What each of the three reviewers ticks before approving. */
public enum ReleaseCheck {
    /** 内容: facts, posture and policy. */
    CONTENT,
    /** 文字: names, numbers, wording, punctuation. */
    WORDING,
    /** 保密: no secrets, no personal data. */
    SECRECY
}
