package org.qianfa.figures.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import org.qianfa.figures.ChangeReasonMissing;
import org.qianfa.figures.FigureFlawed;
import org.qianfa.figures.FigureSpec;
import org.qianfa.figures.FigureState;
import org.qianfa.figures.FigureView;
import org.qianfa.figures.Flaw;
import org.qianfa.figures.FormulaProblem;
import org.qianfa.figures.SelfConfirmation;
import org.qianfa.shared.Refusal;

/** One line of a report's ledger. */
@Entity
@Table(name = "figures_figure")
public class Figure {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(updatable = false)
    private long reportId;
    @Column(name = "figure_number", updatable = false)
    private int number;
    @Column(updatable = false)
    private String name;
    private String unit;
    private String period;
    private long departmentId;
    private String definition;
    @Column(name = "figure_value", precision = 30, scale = 8)
    private BigDecimal value;
    @Column(precision = 30, scale = 8)
    private BigDecimal lastYear;
    private String formula;
    private Integer digits;
    @Enumerated(EnumType.STRING)
    private FigureState state;
    @Enumerated(EnumType.STRING)
    private FormulaProblem problem;
    private Long requestId;
    private Long givenBy;
    private Instant givenAt;
    private Long confirmedBy;
    private Instant confirmedAt;
    /** Relative change to last year, kept so that lists can be sorted by it. */
    @Column(precision = 30, scale = 8)
    private BigDecimal changeRate;
    @Version
    private int version;

    protected Figure() {
    }

    Figure(long reportId, int number, FigureSpec spec) {
        this.reportId = reportId;
        this.number = number;
        this.name = spec.name();
        this.state = FigureState.REQUESTED;
        describe(spec);
    }

    public void describe(FigureSpec spec) {
        if (spec.derived() != derived()) {
            beginAnew();
        }
        unit = spec.unit();
        period = spec.period();
        departmentId = spec.departmentId();
        definition = spec.definition();
        lastYear = spec.lastYear();
        formula = spec.formula();
        digits = spec.digits();
        changeRate = FigureNumber.changeRate(value, lastYear);
    }

    /** Wanted (again): the value of before stays as a proposal. */
    public void ask(long request) throws FigureFlawed {
        requireCounted();
        requestId = request;
        state = FigureState.REQUESTED;
    }

    /** Guards {@link #give}; to be called before anything is changed. */
    public BigDecimal acceptable(BigDecimal wanted, String reason) throws Refusal {
        requireCounted();
        if (wanted == null) {
            throw new FigureFlawed(Flaw.VALUE_MISSING, name);
        }
        BigDecimal exact = FigureNumber.checked(wanted, name);
        if (changes(exact) && value != null && (reason == null || reason.isBlank())) {
            throw new ChangeReasonMissing();
        }
        return exact;
    }

    public boolean changes(BigDecimal wanted) {
        return value == null || value.compareTo(wanted) != 0;
    }

    /** @param exact as {@link #acceptable} returned it */
    public void give(BigDecimal exact, long request, long person, Instant at) {
        requestId = request;
        value = exact;
        state = FigureState.GIVEN;
        givenBy = person;
        givenAt = at;
        changeRate = FigureNumber.changeRate(value, lastYear);
    }

    public void requireConfirmableBy(long person) throws Refusal {
        if (value == null) {
            throw new FigureFlawed(Flaw.VALUE_MISSING, name);
        }
        if (givenBy != null && givenBy == person) {
            throw new SelfConfirmation(name);
        }
    }

    public void confirm(long person, Instant at) {
        state = FigureState.CONFIRMED;
        confirmedBy = person;
        confirmedAt = at;
    }

    /** What the formula gives. @return whether value or state became another */
    boolean derive(BigDecimal result, FigureState derivedState, FormulaProblem why) {
        BigDecimal rounded = result == null ? null : FigureNumber.plain(result.setScale(digits, RoundingMode.HALF_UP));
        boolean same = state == derivedState && problem == why
                && (value == null ? rounded == null : rounded != null && value.compareTo(rounded) == 0);
        value = rounded;
        state = derivedState;
        problem = why;
        changeRate = FigureNumber.changeRate(value, lastYear);
        return !same;
    }

    /** From counted to derived, or back: what people gave and confirmed is history, a value stays as a proposal. */
    private void beginAnew() {
        requestId = null;
        givenBy = null;
        givenAt = null;
        confirmedBy = null;
        confirmedAt = null;
        problem = null;
        state = FigureState.REQUESTED;
    }

    private void requireCounted() throws FigureFlawed {
        if (derived()) {
            throw new FigureFlawed(Flaw.DERIVED, name);
        }
    }

    public boolean derived() {
        return formula != null;
    }

    public FigureSpec spec() {
        return new FigureSpec(name, unit, period, departmentId, definition, FigureNumber.plain(lastYear), formula, digits);
    }

    /** @param uses places in the text tied to it @param evidence files that prove it */
    public FigureView view(long uses, long evidence) {
        return new FigureView(id, reportId, code(), spec(), getValue(), state, requestId, givenBy, givenAt, confirmedBy,
                confirmedAt, problem, uses, evidence);
    }

    public String code() {
        return "F" + number;
    }

    public Long getId() {
        return id;
    }

    public long getReportId() {
        return reportId;
    }

    public String getName() {
        return name;
    }

    /** Without trailing zeros, whatever the column keeps. */
    public BigDecimal getValue() {
        return FigureNumber.plain(value);
    }

    public FigureState getState() {
        return state;
    }

    public Long getRequestId() {
        return requestId;
    }
}
