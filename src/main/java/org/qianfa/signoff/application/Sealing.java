package org.qianfa.signoff.application;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import org.qianfa.drafting.ReportProgress;
import org.qianfa.drafting.ReportView;
import org.qianfa.shared.Actor;
import org.qianfa.signoff.Signer;
import org.qianfa.signoff.domain.SealedReport;
import org.qianfa.signoff.persistence.SealedReports;
import org.springframework.stereotype.Component;

/** Seals what was signed, in the unit's chain, and has the signer's key sign the seal. */
@Component
class Sealing {

    private static final int SALT = 16;

    private final SecureRandom random = new SecureRandom();
    private final SealedReports seals;
    private final Sealable sealable;
    private final Signer signer;
    private final ReportProgress progress;
    private final Clock clock;

    Sealing(SealedReports seals, Sealable sealable, Signer signer, ReportProgress progress, Clock clock) {
        this.seals = seals;
        this.sealable = sealable;
        this.signer = signer;
        this.progress = progress;
        this.clock = clock;
    }

    private String salt() {
        byte[] drawn = new byte[SALT];
        random.nextBytes(drawn);
        return HexFormat.of().formatHex(drawn);
    }

    void seal(Actor by, ReportView report, String opinion) {
        SealedReport previous = seals.findFirstByUnitIdOrderByPositionDesc(report.unitId()).orElse(null);
        SealedReport sealed = SealedReport.after(previous, report.id(), report.unitId(), sealable.of(report), salt());
        String content = sealed.by(by, opinion, clock.instant(), clock.getZone());
        seals.save(sealed.signed(signer.sign(by, content, clock.instant())));
        progress.signed(report.id());
    }
}
