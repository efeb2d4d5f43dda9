package org.qianfa.review.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.qianfa.review.LegalityOutcome;
import org.qianfa.review.MatterView;
import org.qianfa.review.MatterView.Capacity;
import org.qianfa.review.ReviewRefusal.ReviewConcluded;
import org.qianfa.review.ReviewRefusal.SamePerson;
import org.qianfa.review.ReviewRefusal.UnlawfulStands;

/** Who examines a matter, how each concluded, and what the approver made of it. */
@Embeddable
public class Examination {

    @ElementCollection
    @CollectionTable(name = "review_matter_adviser", joinColumns = @JoinColumn(name = "matter_id"))
    @Column(name = "person_id")
    private Set<Long> advisers = new TreeSet<>();

    /** Those a review was lent to: they read and annotate, and do not conclude. */
    @ElementCollection
    @CollectionTable(name = "review_matter_helper", joinColumns = @JoinColumn(name = "matter_id"))
    @Column(name = "person_id")
    private Set<Long> helpers = new TreeSet<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "matter_id", nullable = false)
    @OrderBy("id")
    private List<Conclusion> conclusions = new ArrayList<>();

    @Embedded
    private Approval approval;

    protected Examination() {
    }

    void call(Collection<Long> called) {
        advisers.addAll(called);
    }

    /** Who returned the review as approver does not hold it. */
    void requireOpen(long personId, boolean adviser) throws ReviewConcluded, SamePerson {
        if (returnedBy(personId)) {
            throw new SamePerson();
        }
        if (reached().concluded(personId) || !adviser && reached().reviewed()) {
            throw new ReviewConcluded();
        }
    }

    /** @return whether it was the last one expected */
    boolean conclude(MatterView.Conclusion given) throws ReviewConcluded, SamePerson {
        requireOpen(given.personId(), given.capacity() == Capacity.ADVISER);
        conclusions.add(new Conclusion(given));
        return complete();
    }

    /** @return whether nobody is awaited any more */
    boolean change(Collection<Long> added, Collection<Long> removed) throws ReviewConcluded {
        if (Stream.concat(added.stream(), removed.stream()).anyMatch(reached()::concluded)) {
            throw new ReviewConcluded();
        }
        advisers.addAll(added);
        advisers.removeAll(removed);
        return complete();
    }

    private boolean complete() {
        return reached().reviewed() && advisers.stream().allMatch(reached()::concluded);
    }

    void requireApprover(long personId) throws SamePerson {
        if (reached().tookPart(personId) || helpers.contains(personId)) {
            throw new SamePerson();
        }
    }

    void approve(LegalityOutcome outcome, Approval given) throws UnlawfulStands {
        if (reached().strictest() == LegalityOutcome.UNLAWFUL && outcome != LegalityOutcome.UNLAWFUL) {
            throw new UnlawfulStands();
        }
        approval = given.with(outcome);
    }

    void reopen(Approval returned) {
        conclusions.forEach(Conclusion::reopen);
        approval = returned;
    }

    /** Whether the person concluded, helped or approved, also in a round that was sent back. */
    public boolean tookPart(long personId) {
        return reached().tookPart(personId) || helpers.contains(personId) || returnedBy(personId);
    }

    private boolean returnedBy(long approver) {
        return Long.valueOf(approver).equals(approval().approvedBy());
    }

    /** The strictest outcome concluded. */
    public LegalityOutcome strictest() {
        return reached().strictest();
    }

    Set<Long> advisers() {
        return Set.copyOf(advisers);
    }

    /** Lent to another adviser, who does not conclude. */
    public void help(long personId) {
        helpers.add(personId);
    }

    public Set<Long> helpers() {
        return Set.copyOf(helpers);
    }

    public Approval approval() {
        return approval == null ? Approval.NONE : approval;
    }

    List<MatterView.Conclusion> conclusions() {
        return reached().views();
    }

    private Conclusions reached() {
        return new Conclusions(conclusions);
    }
}
