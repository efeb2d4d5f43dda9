package org.qianfa.signoff.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.qianfa.drafting.Reports;
import org.qianfa.drafting.ReportView;
import org.qianfa.integrity.Difference;
import org.qianfa.signoff.SealFlaw;
import org.qianfa.signoff.SealFlaw.Kind;
import org.qianfa.signoff.domain.SealContents;
import org.qianfa.signoff.domain.SealContents.PublicPart;
import org.qianfa.signoff.domain.SealedReport;
import org.qianfa.signoff.persistence.SealedReports;
import org.springframework.stereotype.Component;

/** Holds a seal against its own record, against the seal before it, and against what it sealed as it stands now. */
@Component
class SealInspection {

    private final SealedReports seals;
    private final Reports reports;
    private final Sealable sealable;

    SealInspection(SealedReports seals, Reports reports, Sealable sealable) {
        this.seals = seals;
        this.reports = reports;
        this.sealable = sealable;
    }

    /** Of the record alone: what holds also for seals that are no longer valid. */
    List<SealFlaw> ofRecord(SealedReport sealed) {
        return sealed.flaws(seals.findByUnitIdAndPosition(sealed.unitId(), sealed.position() - 1).orElse(null));
    }

    /** Of a valid seal. */
    List<SealFlaw> all(SealedReport sealed) {
        List<SealFlaw> flaws = new ArrayList<>(ofRecord(sealed));
        ReportView report = reports.report(sealed.reportId());
        if (!sealed.text().equals(report.text())) {
            flaws.add(new SealFlaw(Kind.TEXT, Difference.between(sealed.text(), report.text())));
        }
        SealContents then = sealed.contents();
        if (then != null) {
            compare(then, sealable.of(report), flaws);
        }
        return flaws;
    }

    private static void compare(SealContents then, SealContents now, List<SealFlaw> flaws) {
        if (!then.title().equals(now.title())) {
            flaws.add(new SealFlaw(Kind.TEXT, Difference.between(then.title(), now.title())));
        }
        if (!then.figures().equals(now.figures())) {
            flaws.add(new SealFlaw(Kind.FIGURES, Difference.between(then.figures(), now.figures())));
        }
        if (!then.opinions().equals(now.opinions())) {
            flaws.add(new SealFlaw(Kind.OPINIONS, Difference.between(then.opinions(), now.opinions())));
        }
        if (then.text().equals(now.text())) {
            comparePublic(then, now, flaws);
        }
    }

    /** What is public follows from the text; of another text nothing is said. */
    private static void comparePublic(SealContents then, SealContents now, List<SealFlaw> flaws) {
        PublicPart sealed = then.publicPart();
        PublicPart found = now.publicPart();
        if (sealed.disclosure() != found.disclosure() || !Objects.equals(then.basis(), now.basis())) {
            flaws.add(new SealFlaw(Kind.DISCLOSURE, found.disclosure().word() + " " + now.basis()));
        }
        if (sealed.text() == null) {
            return;
        }
        if (!sealed.text().equals(found.text())) {
            flaws.add(new SealFlaw(Kind.PUBLIC_TEXT, Difference.between(sealed.text(), found.text())));
        } else if (!sealed.differences().equals(found.differences())) {
            flaws.add(new SealFlaw(Kind.PUBLIC_TEXT, Difference.between(sealed.differences(), found.differences())));
        }
    }
}
