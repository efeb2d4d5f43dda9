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
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.qianfa.figures.ChangeReasonMissing;
import org.qianfa.figures.FigureRequests.Withdrawal;
import org.qianfa.figures.RequestNotInState;
import org.qianfa.figures.RequestState;
import org.qianfa.shared.Refusal;

/** Figures one department owes: asked, given, confirmed by its head, or returned. */
@Entity
@Table(name = "figures_request")
public class FigureRequest {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(updatable = false)
    private long reportId;
    @Column(updatable = false)
    private long departmentId;
    private LocalDate dueOn;
    @Enumerated(EnumType.STRING)
    private RequestState state;
    @Column(updatable = false)
    private long requestedBy;
    @Column(updatable = false)
    private Instant requestedAt;
    private String returnReason;
    private Long withdrawnBy;
    private Instant withdrawnAt;
    private String withdrawalReason;
    private String withdrawnNames;
    @Version
    private int version;

    protected FigureRequest() {
    }

    private FigureRequest(Figure figure, RequestState state, long requestedBy, Instant requestedAt) {
        this.reportId = figure.getReportId();
        this.departmentId = figure.spec().departmentId();
        this.state = state;
        this.requestedBy = requestedBy;
        this.requestedAt = requestedAt;
    }

    public FigureRequest(long reportId, long departmentId, LocalDate dueOn, long requestedBy, Instant requestedAt) {
        this.reportId = reportId;
        this.departmentId = departmentId;
        this.dueOn = dueOn;
        this.state = RequestState.ASKED;
        this.requestedBy = requestedBy;
        this.requestedAt = requestedAt;
    }

    /** Values that came without being asked for wait for the head as well. */
    public static FigureRequest alreadyGiven(Figure figure, long givenBy, Instant at) {
        return new FigureRequest(figure, RequestState.GIVEN, givenBy, at);
    }

    public boolean open() {
        return state.open();
    }

    public void require(RequestState wanted) throws RequestNotInState {
        if (state != wanted) {
            throw new RequestNotInState(state);
        }
    }

    public void handIn() {
        state = RequestState.GIVEN;
        returnReason = null;
    }

    public void confirm() {
        state = RequestState.CONFIRMED;
    }

    public void sendBack(String reason) throws Refusal {
        require(RequestState.GIVEN);
        returnReason = ChangeReasonMissing.require(reason);
        state = RequestState.ASKED;
    }

    /** Guards {@link #withdraw}; to be called before anything is changed. */
    public void requireWithdrawable() throws RequestNotInState {
        if (!open()) {
            throw new RequestNotInState(state);
        }
    }

    /** @param names of the figures asked for until now */
    public void withdraw(Change.Who who, String reason, List<String> names) {
        state = RequestState.WITHDRAWN;
        withdrawnBy = who.personId();
        withdrawnAt = who.at();
        withdrawalReason = reason;
        withdrawnNames = String.join("、", names);
    }

    /** {@code null} unless it was withdrawn. */
    public Withdrawal withdrawal() {
        return state == RequestState.WITHDRAWN ? new Withdrawal(withdrawnBy, withdrawnAt, withdrawalReason, withdrawnNames) : null;
    }

    public Long getId() {
        return id;
    }

    public long getReportId() {
        return reportId;
    }

    public long getDepartmentId() {
        return departmentId;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public RequestState getState() {
        return state;
    }

    public long getRequestedBy() {
        return requestedBy;
    }

    public Instant getRequestedAt() {
        return requestedAt;
    }

    public String getReturnReason() {
        return returnReason;
    }
}
