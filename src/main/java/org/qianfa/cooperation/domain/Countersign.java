package org.qianfa.cooperation.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.qianfa.cooperation.CountersignMode;
import org.qianfa.cooperation.CountersignState;
import org.qianfa.cooperation.CountersignTiming;
import org.qianfa.cooperation.CountersignVote;
import org.qianfa.drafting.ReportPhase;

/** Persons called to countersign a step. Who may and what is refused is for {@link SigningTerms}; here only what follows. */
@Entity
@Table(name = "cooperation_countersign")
public class Countersign {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private int version;
    @Embedded
    private Topic topic;
    @Embedded
    private Call call;
    @Column(updatable = false)
    private String place;
    @Column(updatable = false)
    private String apart;
    @Enumerated(EnumType.STRING)
    @Column(length = 40, updatable = false)
    private ReportPhase phase;
    @Column(updatable = false)
    private long askerId;
    @Column(updatable = false)
    private Instant askedAt;
    @Enumerated(EnumType.STRING)
    @Column(length = 40)
    private CountersignState state;
    private Instant endedAt;
    private String endReason;
    @OneToMany(mappedBy = "countersign", cascade = CascadeType.ALL)
    @OrderBy("ordinal")
    private List<Signatory> signatories = new ArrayList<>();

    protected Countersign() {
    }

    public Countersign(Topic topic, Call call) {
        this.topic = topic;
        this.call = call;
        this.state = call.getTiming() == CountersignTiming.AFTER ? CountersignState.WAITING : CountersignState.ASKED;
    }

    /** @param atPhase of the report: where that has changed, the step led back */
    public Countersign at(String stepPlace, String stepApart, ReportPhase atPhase) {
        place = stepPlace;
        apart = stepApart;
        phase = atPhase;
        return this;
    }

    public Countersign asked(long by, Instant at, Collection<Long> personIds) {
        askerId = by;
        askedAt = at;
        add(personIds);
        return this;
    }

    /** @return who is asked at once besides the others */
    public List<Long> add(Collection<Long> personIds) {
        List<Long> before = asked();
        personIds.forEach(person -> signatories.add(new Signatory(this, person, signatories.size())));
        return call.getMode() == CountersignMode.IN_ORDER ? List.of() : asked().stream().filter(person -> !before.contains(person)).toList();
    }

    /** @return whether the person had been asked */
    public boolean remove(long personId, String reason, Instant at) {
        boolean asked = asked().contains(personId);
        open(personId).ifPresent(signatory -> signatory.remove(reason, at));
        settle(at);
        return asked;
    }

    public void say(long personId, CountersignVote vote, String word, Instant at) {
        open(personId).ifPresent(signatory -> signatory.say(vote, word, at));
        settle(at);
    }

    public void begin() {
        state = CountersignState.ASKED;
    }

    /** @param reason {@code null} if its step is gone */
    public void cancel(String reason, Instant at) {
        state = CountersignState.CANCELLED;
        endReason = reason;
        endedAt = at;
    }

    private void settle(Instant at) {
        if (state == CountersignState.ASKED) {
            tally().outcome().ifPresent(outcome -> {
                state = outcome;
                endedAt = at;
            });
        }
    }

    private Tally tally() {
        return new Tally(call.getMode(), call.getNeeded(), count(CountersignVote.AGREE), count(CountersignVote.OBJECT),
                signatories.stream().filter(Signatory::open).count());
    }

    private long count(CountersignVote vote) {
        return signatories.stream().filter(s -> s.active() && s.getVote() == vote).count();
    }

    /** Who is asked now. */
    public List<Long> asked() {
        if (state != CountersignState.ASKED) {
            return List.of();
        }
        List<Long> open = signatories.stream().filter(Signatory::open).map(Signatory::getPersonId).toList();
        return call.getMode() == CountersignMode.IN_ORDER && open.size() > 1 ? open.subList(0, 1) : open;
    }

    public Optional<Signatory> open(long personId) {
        return signatories.stream().filter(s -> s.getPersonId() == personId && s.open()).findFirst();
    }

    public Long getId() {
        return id;
    }

    public Topic getTopic() {
        return topic;
    }

    public Call getCall() {
        return call;
    }

    public ReportPhase getPhase() {
        return phase;
    }

    public long getAskerId() {
        return askerId;
    }

    public Instant getAskedAt() {
        return askedAt;
    }

    public CountersignState getState() {
        return state;
    }

    public Instant getEndedAt() {
        return endedAt;
    }

    public String getEndReason() {
        return endReason;
    }

    public List<Signatory> getSignatories() {
        return List.copyOf(signatories);
    }
}
