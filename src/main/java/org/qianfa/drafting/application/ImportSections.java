package org.qianfa.drafting.application;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qianfa.drafting.ImportSection.Command;
import org.qianfa.drafting.NothingToImport;
import org.qianfa.drafting.SectionNamedTwice;
import org.qianfa.drafting.domain.Report;
import org.qianfa.drafting.domain.Section;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts brought texts where they belong, after everything was checked. */
@Component
@Transactional
class ImportSections {

    private final Admission admission;
    private final ImportDesk desk;
    private final ImportPlaces places;
    private final Chronicle chronicle;

    ImportSections(Admission admission, ImportDesk desk, ImportPlaces places, Chronicle chronicle) {
        this.admission = admission;
        this.desk = desk;
        this.places = places;
        this.chronicle = chronicle;
    }

    void importSection(Actor by, Command command) throws Refusal {
        Section section = admission.lockedSection(by, command.sectionId());
        places.check(by, section, command);
        put(by, section, command.text(), "ImportSection");
    }

    void importReport(Actor by, long reportId, List<Command> commands) throws Refusal {
        Report report = admission.locked(by, reportId);
        desk.requireOpen(by, report);
        if (commands.isEmpty()) {
            throw new NothingToImport();
        }
        Map<Section, Command> checked = new LinkedHashMap<>();
        Set<Long> named = new HashSet<>();
        for (Command command : commands) {
            Section section = report.section(command.sectionId());
            if (!named.add(command.sectionId())) {
                throw new SectionNamedTwice(command.sectionId());
            }
            places.check(by, section, command);
            checked.put(section, command);
        }
        for (Map.Entry<Section, Command> entry : checked.entrySet()) {
            put(by, entry.getKey(), entry.getValue().text(), "ImportReport");
        }
    }

    void restore(Actor by, Section section, String text) throws Refusal {
        put(by, section, text, "RestoreDraft");
    }

    private void put(Actor by, Section section, String text, String action) throws Refusal {
        places.put(by, section, text, chronicle.now());
        chronicle.onSection(by, action, section, null, text.length() + " characters");
    }
}
