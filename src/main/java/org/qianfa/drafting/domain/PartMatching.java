package org.qianfa.drafting.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qianfa.officialtext.Outline;
import org.qianfa.officialtext.TextSection;

/**
 * Proposes which section of a report each part of a brought text belongs to: by heading, else by number. A part below a
 * section that is not divided further belongs to that section.
 */
public final class PartMatching {

    /** Headings at least so alike name the same thing; 0 to 1. */
    private static final double ALIKE = 0.6;
    private static final double EQUAL = 2;

    private final List<Target> targets;
    private final Set<Long> taken = new HashSet<>();

    private PartMatching(List<Target> targets) {
        this.targets = targets;
    }

    /** @param targets the report's sections in order @return a proposal for every part, in order */
    public static List<Proposal> propose(List<TextSection> parts, List<Target> targets) {
        return new PartMatching(targets).propose(parts);
    }

    private List<Proposal> propose(List<TextSection> parts) {
        List<Proposal> proposals = new ArrayList<>();
        int parent = -1;
        Proposal above = Proposal.NOWHERE;
        for (TextSection part : parts) {
            Proposal proposal = part.level() < 2 ? best(part, targets) : below(part, parent, above);
            if (part.level() < 2) {
                parent = indexOf(proposal.sectionId());
            }
            above = proposal;
            proposals.add(proposal);
        }
        return proposals;
    }

    private Proposal below(TextSection part, int parent, Proposal above) {
        List<Target> divisions = new ArrayList<>();
        for (int i = parent + 1; parent >= 0 && i < targets.size() && targets.get(i).level() > 1; i++) {
            divisions.add(targets.get(i));
        }
        Proposal found = best(part, divisions);
        return found.sectionId() == null ? above : found;
    }

    private Proposal best(TextSection part, List<Target> candidates) {
        Target best = null;
        double likeness = ALIKE;
        Target numbered = null;
        for (Target target : candidates) {
            if (target.level() == part.level() && !taken.contains(target.sectionId())) {
                double found = likeness(part.heading(), target.heading());
                best = found >= likeness && (best == null || found > likeness) ? target : best;
                likeness = Math.max(found, likeness);
                numbered = numbered == null && sameNumber(part.heading(), target.heading()) ? target : numbered;
            }
        }
        Target chosen = best == null ? numbered : best;
        if (chosen == null) {
            return Proposal.NOWHERE;
        }
        taken.add(chosen.sectionId());
        return new Proposal(chosen.sectionId(), best != null);
    }

    private int indexOf(Long sectionId) {
        for (int i = 0; i < targets.size(); i++) {
            if (sectionId != null && targets.get(i).sectionId() == sectionId) {
                return i;
            }
        }
        return -1;
    }

    private static boolean sameNumber(String one, String other) {
        return Outline.number(one).equals(Outline.number(other));
    }

    /** Share of the shorter title's pairs of neighbouring characters that the other has too; equal ones are more than alike. */
    private static double likeness(String one, String other) {
        String a = title(one);
        String b = title(other);
        if (a.equals(b)) {
            return EQUAL;
        }
        Map<String, Integer> pairs = new HashMap<>();
        for (int i = 0; i + 1 < a.length(); i++) {
            pairs.merge(a.substring(i, i + 2), 1, Integer::sum);
        }
        int common = 0;
        for (int i = 0; i + 1 < b.length(); i++) {
            Integer left = pairs.computeIfPresent(b.substring(i, i + 2), (pair, count) -> count - 1);
            common += left != null && left >= 0 ? 1 : 0;
        }
        int shorter = Math.min(a.length(), b.length()) - 1;
        return shorter < 1 ? 0 : (double) common / shorter;
    }

    private static String title(String heading) {
        return heading.substring(Outline.number(heading).length()).replaceAll("[\\s，。、；：]", "");
    }

    /** A section that can take a part. */
    public record Target(long sectionId, int level, String heading) {
    }

    /** @param sectionId {@code null} for nowhere @param certain whether the headings say so, not only the numbers */
    public record Proposal(Long sectionId, boolean certain) {

        static final Proposal NOWHERE = new Proposal(null, false);
    }
}
