package org.qianfa.signoff.web;

import java.time.Clock;
import java.util.List;
import org.qianfa.documents.official.OfficialDocument;
import org.qianfa.people.Directory;
import org.qianfa.people.Unit;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.PaperWords;
import org.qianfa.signoff.SignoffPapers;
import org.qianfa.signoff.SignoffSheets;
import org.qianfa.signoff.SignoffSheets.MinutesView;
import org.qianfa.signoff.SignoffSheets.Sheet;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes the documents of sign-off from what is on record. */
@Component
class WrittenPapers implements SignoffPapers {

    private final SignoffSheets sheets;
    private final Directory directory;
    private final PaperWords words;

    WrittenPapers(SignoffSheets sheets, Directory directory, MessageSource messages, Clock clock) {
        this.sheets = sheets;
        this.directory = directory;
        this.words = new PaperWords(messages, clock);
    }

    @Override
    public OfficialDocument sheet(Actor reader, long reportId) {
        Sheet sheet = sheets.forReader(reader, reportId);
        Unit unit = directory.unit(sheet.report().unitId());
        String superior = unit.parentId() == null ? words.of("signoff.paper.none") : directory.unit(unit.parentId()).fullName();
        return new SignoffSheetPaper(sheet, unit, superior, words).document();
    }

    @Override
    public int discussions(Actor reader, long reportId) {
        return sheets.forReader(reader, reportId).minutes().size();
    }

    @Override
    public OfficialDocument minutes(Actor reader, long reportId, int number) {
        Sheet sheet = sheets.forReader(reader, reportId);
        List<MinutesView> all = sheet.minutes();
        if (number < 1 || number > all.size()) {
            throw new NotFound("minutes", number);
        }
        return new MinutesPaper(all.get(number - 1), sheet.report().title(), directory.unit(sheet.report().unitId()), words).document();
    }
}
