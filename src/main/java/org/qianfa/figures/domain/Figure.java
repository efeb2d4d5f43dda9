package org.qianfa.figures.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Objects;
import org.qianfa.figures.ChangeReasonMissing;
import org.qianfa.figures.FigureFlawed;
import org.qianfa.figures.FigureSpec;
import org.qianfa.figures.FigureState;
import org.qianfa.figures.FigureView;
import org.qianfa.figures.Flaw;
import org.qianfa.figures.FormulaProblem;
import org.qianfa.figures.SelfConfirmation;
import org.qianfa.shared.Refusal;

/** Something counted, or following from what is: its value, and how far it is. */
@Entity
@Table(name = "figures_figure")
public class Figure extends LedgerLine {

    @Column(name = "figure_value", precision = 30, scale = 8)
    private BigDecimal value;
    @Enumerated(EnumType.STRING)
    private FigureState state;
    @Enumerated(EnumType.STRING)
    private FormulaProblem problem;
    @Embedded
    private Wanted wanted;
    @Embedded
    private Hands hands;
    /** Relative change to last year, kept so that lists can be sorted by it. */
    @Column(precision = 30, scale = 8)
    private BigDecimal changeRate;

    protected Figure() {
    }

    Figure(long reportId, int number, FigureSpec spec) {
        super(reportId, number, spec);
        beginAnew();
    }

    public void describe(FigureSpec spec) {
        if (spec.derived() != derived()) {
            beginAnew();
        }
        describeAs(spec);
        changeRate = FigureNumber.changeRate(value, description().lastYear());
    }

    /** Wanted for the first time: it is in the ledger for this request alone. */
    public void askFirst(long request) throws FigureFlawed {
        requireCounted();
        wanted = Wanted.first(request);
    }

    /** Wanted again: the value of before stays as a proposal. */
    public void ask(long request, FigureSpec spec) throws FigureFlawed {
        requireCounted();
        wanted = wanted().again(request, spec().equals(spec) ? state : null);
        describe(spec);
        state = FigureState.REQUESTED;
    }

    /** Its request is taken back: a value of before stands as it did, one given meanwhile stays unconfirmed. */
    public void release() {
        FigureState before = wanted().askedFrom();
        if (state == FigureState.REQUESTED) {
            state = before != null ? before : value == null ? FigureState.REQUESTED : FigureState.GIVEN;
        }
        wanted = wanted().over();
    }

    /** A head stands by the value, or did until it was asked for again. A formula's result follows the values others stand by. */
    public boolean valueConfirmed() {
        return !derived() && (state == FigureState.CONFIRMED || state == FigureState.REQUESTED && wanted().askedFrom() == FigureState.CONFIRMED);
    }

    /** Whether nothing but that request has brought anything to it. */
    public boolean thereOnlyFor(long request) {
        return value == null && Objects.equals(wanted().openedFor(), request);
    }

    public void remove(Change.Who who, String reason) {
        release();
        leave(who, reason);
    }

    /** Guards {@link #give}; to be called before anything is changed. */
    public BigDecimal acceptable(BigDecimal wanted, String reason) throws Refusal {
        requireCounted();
        if (wanted == null) {
            throw new FigureFlawed(Flaw.VALUE_MISSING, getName());
        }
        BigDecimal exact = FigureNumber.checked(wanted, getName());
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
        wanted = wanted().answered(request);
        value = exact;
        state = FigureState.GIVEN;
        hands = hands().gave(person, at);
        changeRate = FigureNumber.changeRate(value, description().lastYear());
    }

    public void requireConfirmableBy(long person) throws Refusal {
        if (value == null) {
            throw new FigureFlawed(Flaw.VALUE_MISSING, getName());
        }
        if (Objects.equals(hands().givenBy(), person)) {
            throw new SelfConfirmation(getName());
        }
    }

    public void confirm(long person, Instant at) {
        state = FigureState.CONFIRMED;
        hands = hands().confirmed(person, at);
    }

    /** What the formula gives. @return whether value or state became another */
    boolean derive(BigDecimal result, FigureState derivedState, FormulaProblem why) {
        BigDecimal rounded = result == null ? null : FigureNumber.plain(result.setScale(description().digits(), RoundingMode.HALF_UP));
        boolean same = state == derivedState && problem == why
                && (value == null ? rounded == null : rounded != null && value.compareTo(rounded) == 0);
        value = rounded;
        state = derivedState;
        problem = why;
        changeRate = FigureNumber.changeRate(value, description().lastYear());
        return !same;
    }

    /** From counted to derived, or back: what people gave and confirmed is history, a value stays as a proposal. */
    private void beginAnew() {
        wanted = Wanted.NONE;
        hands = Hands.NONE;
        problem = null;
        state = FigureState.REQUESTED;
    }

    /** Nothing is read for what is empty. */
    private Wanted wanted() {
        return wanted == null ? Wanted.NONE : wanted;
    }

    private Hands hands() {
        return hands == null ? Hands.NONE : hands;
    }

    private void requireCounted() throws FigureFlawed {
        if (derived()) {
            throw new FigureFlawed(Flaw.DERIVED, getName());
        }
    }

    /** @param uses places in the text tied to it @param evidence files that prove it */
    public FigureView view(long uses, long evidence) {
        return new FigureView(getId(), getReportId(), code(), spec(), getValue(), state, getRequestId(), hands().givenBy(), hands().givenAt(),
                hands().confirmedBy(), hands().confirmedAt(), problem, uses, evidence);
    }

    /** Without trailing zeros, whatever the column keeps. */
    public BigDecimal getValue() {
        return FigureNumber.plain(value);
    }

    public FigureState getState() {
        return state;
    }

    public Long getRequestId() {
        return wanted().requestId();
    }
}
