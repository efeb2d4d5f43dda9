package org.qianfa.drafting;

import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/** Writes a new revision of a section while the report is under review, to carry out an adopted opinion. The caller has checked the person. */
public interface AmendSection {

    /** @return the new revision's id @throws Refusal if the report is not under review, or the text is empty or unchanged */
    long amendSection(Actor by, long sectionId, String text, String reason) throws Refusal;
}
