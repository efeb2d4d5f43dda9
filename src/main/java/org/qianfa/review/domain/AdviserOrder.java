package org.qianfa.review.domain;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.qianfa.review.AdviserAssignment.Candidate;
import org.qianfa.review.MatterView.Kind;

/** In which order advisers are proposed for a matter, and which of them are called if nobody is chosen. */
public final class AdviserOrder {

    private static final Comparator<Candidate> ORDER = Comparator.comparing((Candidate c) -> c.conflict() != null)
            .thenComparing(c -> !c.fits()).thenComparing(Candidate::load).thenComparing(Candidate::personId);

    private AdviserOrder() {
    }

    /** A report is read by everybody without a conflict. Any other matter by those whose field it is; if it is nobody's, by everybody without a conflict. */
    public static List<Candidate> of(Kind kind, Collection<Candidate> all) {
        boolean somebodys = kind != Kind.REPORT && all.stream().anyMatch(c -> c.conflict() == null && c.fits());
        return all.stream().sorted(ORDER).map(c -> new Candidate(c.personId(), c.name(), c.load(), c.fields(), c.fits(), c.conflict(),
                c.called(), c.conflict() == null && (!somebodys || c.fits()))).toList();
    }
}
