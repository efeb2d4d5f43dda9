package org.qianfa.signoff.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.qianfa.signoff.RecordDiscussion.Minutes;
import org.qianfa.signoff.SignoffSheets.MinutesView;

/** The minutes of one collective discussion, never changed afterwards; they may be taken back. */
@Entity
@Table(name = "signoff_discussion")
public class Discussion {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private long reportId;
    private LocalDate heldOn;
    private String agenda;
    private String attendees;
    private String chiefOpinion;
    private boolean adopted;
    private String majorityReason;
    private Instant withdrawnAt;
    @ElementCollection
    @CollectionTable(name = "signoff_recusal", joinColumns = @JoinColumn(name = "discussion_id"))
    @OrderColumn(name = "ordinal")
    private List<WithdrawnAttendee> recusals = new ArrayList<>();
    @ElementCollection
    @CollectionTable(name = "signoff_opinion", joinColumns = @JoinColumn(name = "discussion_id"))
    @OrderColumn(name = "ordinal")
    private List<SpokenOpinion> opinions = new ArrayList<>();

    protected Discussion() {
    }

    public Discussion(long reportId, Minutes minutes) {
        this.reportId = reportId;
        this.heldOn = minutes.heldOn();
        this.agenda = minutes.agenda();
        this.attendees = String.join("\n", minutes.attendees());
        this.chiefOpinion = minutes.chiefOpinion();
        this.adopted = minutes.order() == null;
        this.majorityReason = minutes.majorityReason();
        minutes.recusals().forEach(r -> recusals.add(new WithdrawnAttendee(r)));
        minutes.opinions().forEach(o -> opinions.add(new SpokenOpinion(o)));
    }

    /** They stay on record and are shown no more. */
    public void withdraw(Instant at) {
        withdrawnAt = at;
    }

    public boolean withdrawn() {
        return withdrawnAt != null;
    }

    public MinutesView view() {
        return new MinutesView(heldOn, agenda, List.of(attendees.split("\n")), recusals.stream().map(WithdrawnAttendee::recusal).toList(),
                opinions.stream().map(SpokenOpinion::toOpinion).toList(), chiefOpinion, adopted, majorityReason);
    }
}
