package org.qianfa.registers.application;

import java.util.List;
import java.util.Set;
import org.qianfa.registers.AlreadyImported;
import org.qianfa.registers.RegisterFlawed;
import org.qianfa.registers.ImportReviews;
import org.qianfa.registers.domain.ReviewRules;
import org.qianfa.registers.exchange.Lines;
import org.qianfa.registers.exchange.ReviewTable;
import org.qianfa.registers.exchange.ReviewTable.Rows;
import org.qianfa.registers.persistence.Imports;
import org.qianfa.registers.persistence.ReviewRows;
import org.qianfa.registers.persistence.ReviewRows.Kept;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Journal;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.Refusal;
import org.qianfa.shared.Sm3;
import org.qianfa.workdays.WorkingCalendar;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class ImportReviewsService implements ImportReviews {

    private static final int MOST_FLAWS_SHOWN = 200;
    private static final int SAMPLE = 10;
    private static final int MOST_LISTED = 20;

    private final RegisterDoor door;
    private final Imports imports;
    private final ReviewRows register;
    private final WorkingCalendar calendar;
    private final RegisterChronicle chronicle;

    ImportReviewsService(RegisterDoor door, Imports imports, ReviewRows register, WorkingCalendar calendar, RegisterChronicle chronicle) {
        this.door = door;
        this.imports = imports;
        this.register = register;
        this.calendar = calendar;
        this.chronicle = chronicle;
    }

    @Override
    public long bring(Actor by, long unitId, String fileName, byte[] content) throws Refusal {
        door.requireKeeper(by, unitId);
        String name = nameOnly(fileName);
        List<List<String>> lines = Lines.read(name, content);
        ReviewTable table = new ReviewTable(lines);
        String text = Lines.text(lines);
        String digest = Sm3.hex(text);
        requireNew(unitId, digest);
        Rows rows = rows(table, unitId);
        long id = imports.add(new Summary(0, unitId, "", name, rows.rows(), rows.flawed(), 0, State.CHECKED, by.id(), chronicle.now()), digest, text);
        chronicle.record(by, "BringRegister", new Journal.Subject("registerImport", id, unitId), null,
                name + ": " + rows.rows() + " rows, " + rows.flawed() + " flawed");
        return id;
    }

    @Override
    @Transactional(readOnly = true)
    public View view(Actor by, long importId) {
        Summary summary = kept(by, importId);
        ReviewTable table = table(importId);
        Rows rows = rows(table, summary.unitId(), summary.state());
        return new View(named(summary), table.columns(), table.unknown(), rows.flaws().stream().limit(MOST_FLAWS_SHOWN).toList(),
                rows.sound().stream().limit(SAMPLE).toList());
    }

    @Override
    @Transactional(readOnly = true)
    public List<Summary> ofUnits(Actor by) {
        return imports.newest(door.kept(by), MOST_LISTED).stream().map(this::named).toList();
    }

    @Override
    public int store(Actor by, long importId, boolean leaveOutFlawed) throws Refusal {
        Summary summary = kept(by, importId);
        String text = imports.content(importId);
        requireNew(summary.unitId(), Sm3.hex(text));
        Rows rows = rows(table(importId), summary.unitId());
        if (rows.flawed() > 0 && !leaveOutFlawed || rows.sound().isEmpty()) {
            throw new RegisterFlawed(rows.flawed(), rows.rows());
        }
        if (!imports.markStored(importId, rows.sound().size(), chronicle.now())) {
            throw new AlreadyImported(importId, summary.fileName());
        }
        register.addAll(rows.sound().stream()
                .map(entry -> new Kept(summary.unitId(), entry, ReviewRules.dueOn(entry, calendar.ofUnit(summary.unitId())), null, importId)).toList());
        chronicle.record(by, "StoreRegister", new Journal.Subject("registerImport", importId, summary.unitId()), null,
                summary.fileName() + ": " + rows.sound().size() + " of " + rows.rows() + " rows");
        return rows.sound().size();
    }

    private void requireNew(long unitId, String digest) throws AlreadyImported {
        Summary before = imports.stored(unitId, digest).orElse(null);
        if (before != null) {
            throw new AlreadyImported(before.id(), before.fileName());
        }
    }

    private Summary kept(Actor by, long importId) {
        Summary summary = imports.find(importId).filter(found -> door.keeps(by, found.unitId()))
                .orElseThrow(() -> new NotFound("import", importId));
        return summary;
    }

    /** Its headings were there when it was brought. */
    private ReviewTable table(long importId) {
        try {
            return new ReviewTable(Lines.ofText(imports.content(importId)));
        } catch (Refusal changed) {
            throw new IllegalStateException(changed);
        }
    }

    private Rows rows(ReviewTable table, long unitId) {
        return rows(table, unitId, State.CHECKED);
    }

    /** Once stored, its own numbers are in the register. */
    private Rows rows(ReviewTable table, long unitId, State state) {
        Set<String> taken = state == State.STORED ? Set.of() : register.numbersTaken(unitId);
        return table.rows(calendar.ofUnit(unitId), chronicle.today(), taken);
    }

    private Summary named(Summary s) {
        String unit = door.names(Set.of(s.unitId())).getOrDefault(s.unitId(), "");
        return new Summary(s.id(), s.unitId(), unit, s.fileName(), s.rows(), s.flawed(), s.stored(), s.state(), s.by(), s.at());
    }

    private static String nameOnly(String fileName) {
        String name = fileName == null ? "" : fileName.replaceAll(".*[/\\\\]", "").strip();
        return name.length() <= 200 ? name : name.substring(name.length() - 200);
    }
}
