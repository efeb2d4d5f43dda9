package org.qianfa.checks.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.qianfa.checks.RuleView;
import org.qianfa.checks.SetRule;
import org.qianfa.proofreading.finding.Severity;

/** What was once decided about a rule. Never changed; the newest counts. */
@Entity
@Table(name = "checks_rule_setting")
public class RuleSetting {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(updatable = false)
    private String rule;
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Severity severity;
    @Column(updatable = false)
    private boolean switchedOff;
    @Column(updatable = false)
    private String reason;
    @Column(updatable = false)
    private long setBy;
    @Column(updatable = false)
    private Instant setAt;

    protected RuleSetting() {
    }

    public RuleSetting(String rule, SetRule.Decision decision, long by, Instant at) {
        this.rule = rule;
        this.severity = decision.severity();
        this.switchedOff = decision.switchedOff();
        this.reason = decision.reason().strip();
        this.setBy = by;
        this.setAt = at;
    }

    public boolean says(SetRule.Decision decision) {
        return severity == decision.severity() && switchedOff == decision.switchedOff();
    }

    public Long getId() {
        return id;
    }

    public String getRule() {
        return rule;
    }

    public Severity getSeverity() {
        return severity;
    }

    public boolean isSwitchedOff() {
        return switchedOff;
    }

    public RuleView.Decision view() {
        return new RuleView.Decision(severity, switchedOff, reason, setBy, setAt);
    }
}
