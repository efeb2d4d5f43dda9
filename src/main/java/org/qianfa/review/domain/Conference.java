package org.qianfa.review.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.qianfa.review.ConferenceRefusal.ConferenceClosed;
import org.qianfa.review.ConferenceView;
import org.qianfa.review.ConferenceView.Seat;
import org.qianfa.review.ConferenceView.State;
import org.qianfa.review.HoldConference.Call;
import org.qianfa.review.HoldConference.Minutes;

/** A conference on hard questions of a matter: called, then held with minutes or called off; closed for good either way. */
@Entity
@Table(name = "review_conference")
public class Conference {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long matterId;

    private String topic;

    private LocalDate heldOn;

    @Enumerated(EnumType.STRING)
    private State state;

    private String conclusion;

    private String dissent;

    private long calledBy;

    private Instant calledAt;

    private Long recordedBy;

    private Instant recordedAt;

    @ElementCollection
    @CollectionTable(name = "review_conference_seat", joinColumns = @JoinColumn(name = "conference_id"))
    @OrderColumn(name = "ordinal")
    private List<ConferenceSeat> seats = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "review_conference_opinion", joinColumns = @JoinColumn(name = "conference_id"))
    @Column(name = "opinion_id")
    private Set<Long> opinions = new TreeSet<>();

    @Version
    private Long version;

    protected Conference() {
    }

    public Conference(long matterId, Call call, long by, Instant at) {
        this.matterId = matterId;
        this.topic = call.topic();
        this.heldOn = call.heldOn();
        this.state = State.CALLED;
        this.calledBy = by;
        this.calledAt = at;
        call.attendees().forEach(name -> seats.add(new ConferenceSeat(name, false, "")));
        opinions.addAll(call.opinions());
    }

    public void requireOpen() throws ConferenceClosed {
        if (state != State.CALLED) {
            throw new ConferenceClosed();
        }
    }

    public void hold(Minutes minutes, long by, Instant at) throws ConferenceClosed {
        close(State.HELD, minutes.conclusion(), by, at);
        heldOn = minutes.heldOn();
        dissent = minutes.dissent();
        seats.clear();
        minutes.seats().forEach((Seat seat) -> seats.add(ConferenceSeat.of(seat)));
    }

    public void callOff(String reason, long by, Instant at) throws ConferenceClosed {
        close(State.CALLED_OFF, reason, by, at);
    }

    private void close(State closed, String why, long by, Instant at) throws ConferenceClosed {
        requireOpen();
        state = closed;
        conclusion = why;
        recordedBy = by;
        recordedAt = at;
    }

    public long id() {
        return id;
    }

    public long matterId() {
        return matterId;
    }

    public String topic() {
        return topic;
    }

    public ConferenceView view() {
        return new ConferenceView(id, matterId, topic, heldOn, state, seats.stream().map(ConferenceSeat::view).toList(), List.copyOf(opinions),
                conclusion, dissent, calledBy, calledAt, recordedBy, recordedAt);
    }
}
