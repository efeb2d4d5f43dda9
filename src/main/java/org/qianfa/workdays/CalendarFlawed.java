package org.qianfa.workdays;

import org.qianfa.shared.Refusal;

/** Some lines are not days. */
public final class CalendarFlawed extends Refusal {

    public CalendarFlawed(int flaws, int line) {
        super(flaws + " lines cannot be used, the first is line " + line, flaws, line);
    }
}
