package org.qianfa.checks;

import java.util.List;
import org.qianfa.drafting.TextTooLong;
import org.qianfa.shared.Actor;

/** What is found in a section, without what was dismissed. Needs the right to read the report. */
public interface SectionFindings {

    /** In the text this person works on: the own draft where one may be written, else the newest revision. In order of place. */
    List<FindingView> ofSection(Actor reader, long sectionId);

    /** In a text as it is being typed. In order of place. @throws TextTooLong if no section may be that long */
    List<FindingView> ofTyped(Actor reader, long sectionId, String text) throws TextTooLong;
}
