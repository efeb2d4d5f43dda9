package org.qianfa.review.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.qianfa.review.DecideLevel.Level;
import org.qianfa.review.FillChecklist.CheckedPoint;
import org.qianfa.review.FillChecklist.Point;
import org.qianfa.review.ReadMatterCase;
import org.qianfa.review.ReviewRefusal.ChecklistOpen;
import org.qianfa.review.ReviewRefusal.ReviewTextMissing;
import org.qianfa.review.ReviewRefusal.SamePerson;

/** What an enforcement decision has beside other matters: four levels with nobody on two of them, and six points to check. */
@Embeddable
public class EnforcementCase {

    @ElementCollection
    @CollectionTable(name = "review_level", joinColumns = @JoinColumn(name = "matter_id"))
    @OrderColumn(name = "ordinal")
    private List<DecidedLevel> levels = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "review_checked_point", joinColumns = @JoinColumn(name = "matter_id"))
    @OrderColumn(name = "ordinal")
    private List<CheckedPointRow> points = new ArrayList<>();

    protected EnforcementCase() {
    }

    /** Guards a level: whoever acted on another does not act on this one. */
    void requireNew(Level level, long personId) throws SamePerson {
        if (levels.stream().anyMatch(l -> l.level() != level && l.personId() == personId)) {
            throw new SamePerson();
        }
    }

    void decide(DecidedLevel decided) {
        levels.add(decided);
    }

    boolean approved(Level level) {
        return levels.stream().anyMatch(l -> l.level() == level && l.approved());
    }

    void check(List<CheckedPoint> checked) throws ChecklistOpen, ReviewTextMissing {
        long given = checked.stream().filter(c -> c != null && c.point() != null).map(CheckedPoint::point).distinct().count();
        if (given != Point.values().length || checked.size() != Point.values().length) {
            throw new ChecklistOpen(Point.values().length - (int) given);
        }
        if (checked.stream().anyMatch(c -> !c.passed() && (c.remark() == null || c.remark().isBlank()))) {
            throw new ReviewTextMissing();
        }
        points.clear();
        checked.stream().sorted(Comparator.comparing(CheckedPoint::point)).map(CheckedPointRow::of).forEach(points::add);
    }

    /** Guards the reviewer's conclusion. */
    void requireChecked() throws ChecklistOpen {
        if (points.isEmpty()) {
            throw new ChecklistOpen(Point.values().length);
        }
    }

    boolean failed() {
        return points.stream().anyMatch(p -> !p.passed());
    }

    List<ReadMatterCase.LevelView> levels() {
        return levels.stream().map(l -> new ReadMatterCase.LevelView(l.level(), l.personId(), l.approved(), l.note(), l.decidedAt())).toList();
    }

    List<CheckedPoint> points() {
        return points.stream().map(CheckedPointRow::view).toList();
    }
}
