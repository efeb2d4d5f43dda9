package org.qianfa.checks.application;

import java.util.List;
import org.qianfa.checks.FindingView;
import org.qianfa.checks.SectionFindings;
import org.qianfa.checks.application.Desks.Place;
import org.qianfa.checks.domain.Screened;
import org.qianfa.drafting.TextTooLong;
import org.qianfa.shared.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class SectionFindingsService implements SectionFindings {

    static final int LONGEST = 100_000;

    private final Desks desks;
    private final Examination examination;

    SectionFindingsService(Desks desks, Examination examination) {
        this.desks = desks;
        this.examination = examination;
    }

    @Override
    public List<FindingView> ofSection(Actor reader, long sectionId) {
        Place place = desks.place(reader, sectionId);
        return views(reader, place, desks.text(reader, place));
    }

    @Override
    public List<FindingView> ofTyped(Actor reader, long sectionId, String text) throws TextTooLong {
        Place place = desks.place(reader, sectionId);
        requireShort(text);
        return views(reader, place, text);
    }

    static void requireShort(String text) throws TextTooLong {
        if (text.length() > LONGEST) {
            throw new TextTooLong(text.length(), LONGEST);
        }
    }

    private List<FindingView> views(Actor reader, Place place, String text) {
        Screened screened = examination.section(place.report(), place.section().id(), reader.id(), text);
        return Shown.standing(screened);
    }
}
