package org.qianfa.signoff.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.qianfa.signoff.KeepIssuingRules.Rules;

/** How a unit numbers its reports and what their files show. */
@Entity
@Table(name = "signoff_issuing")
public class KeptIssuingRules {

    @Id
    private Long unitId;
    @Version
    private Integer version;
    private String documentTemplate;
    private String indexTemplate;
    private boolean redHead;
    private String issuerMark;
    private boolean closing;
    private boolean imprint;
    private String copies;
    private String printedBy;
    private long savedBy;
    private Instant savedAt;

    protected KeptIssuingRules() {
    }

    public KeptIssuingRules(long unitId) {
        this.unitId = unitId;
    }

    public KeptIssuingRules keep(Rules rules, long by, Instant at) {
        documentTemplate = rules.documentTemplate();
        indexTemplate = rules.indexTemplate();
        redHead = rules.redHead();
        issuerMark = rules.issuerMark();
        closing = rules.closing();
        imprint = rules.imprint();
        copies = rules.copies();
        printedBy = rules.printedBy();
        savedBy = by;
        savedAt = at;
        return this;
    }

    public Rules rules() {
        return new Rules(documentTemplate, indexTemplate, redHead, issuerMark, closing, imprint, copies, printedBy);
    }
}
