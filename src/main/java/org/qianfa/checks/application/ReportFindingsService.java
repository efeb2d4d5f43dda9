package org.qianfa.checks.application;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qianfa.checks.ReportFindings;
import org.qianfa.checks.domain.Parts;
import org.qianfa.checks.domain.Screened;
import org.qianfa.checks.domain.Screened.Found;
import org.qianfa.checks.domain.Screened.LetStand;
import org.qianfa.drafting.ReportView;
import org.qianfa.drafting.ReportView.SectionView;
import org.qianfa.shared.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class ReportFindingsService implements ReportFindings {

    private static final Comparator<Found> GRAVEST_FIRST = Comparator.comparing(found -> found.finding().severity());

    private final Desks desks;
    private final Examination examination;
    private final Rights rights;

    ReportFindingsService(Desks desks, Examination examination, Rights rights) {
        this.desks = desks;
        this.examination = examination;
        this.rights = rights;
    }

    @Override
    public Sheet ofReport(Actor reader, long reportId) {
        ReportView report = desks.report(reader, reportId);
        Screened screened = examination.report(report, report.text());
        Parts parts = new Parts(report);
        Hands hands = new Hands(reader, report);
        List<Entry> standing = screened.standing().stream().sorted(GRAVEST_FIRST)
                .map(found -> hands.entry(parts.at(found.finding().start()), found)).toList();
        List<Dismissed> dismissed = screened.dismissed().stream().sorted(Comparator.comparing(LetStand::found, GRAVEST_FIRST))
                .map(stands -> hands.dismissed(parts.at(stands.found().finding().start()), stands)).toList();
        return new Sheet(report, standing, dismissed, rights.dismissesIn(reader, report));
    }

    /** What one reader may do in each section, asked once. */
    private final class Hands {

        private final Actor reader;
        private final ReportView report;
        private final Map<Long, Boolean> writes = new HashMap<>();
        private final Map<Long, Boolean> dismisses = new HashMap<>();

        Hands(Actor reader, ReportView report) {
            this.reader = reader;
            this.report = report;
        }

        Entry entry(Parts.Part part, Found found) {
            SectionView section = part.section();
            return new Entry(section, Shown.within(part, found),
                    writes.computeIfAbsent(section.id(), id -> rights.writes(reader, section)), dismisses(section));
        }

        Dismissed dismissed(Parts.Part part, LetStand stands) {
            return new Dismissed(part.section(), Shown.within(part, stands.found()), stands.dismissal().view(), dismisses(part.section()));
        }

        private boolean dismisses(SectionView section) {
            return dismisses.computeIfAbsent(section.id(), id -> rights.dismisses(reader, report, section));
        }
    }
}
