package org.qianfa.checks;

import java.util.List;
import org.qianfa.proofreading.ListFlaw;
import org.qianfa.shared.Refusal;

/** A list somebody brought cannot be used. */
public class ListFlawed extends Refusal {

    private final transient List<ListFlaw> flaws;

    public ListFlawed(List<ListFlaw> flaws) {
        super(flaws.toString(), flaws.size(), flaws.get(0).line());
        this.flaws = List.copyOf(flaws);
    }

    public List<ListFlaw> flaws() {
        return flaws;
    }
}
