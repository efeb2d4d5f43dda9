package org.qianfa.drafting;

import java.util.ArrayList;
import java.util.List;
import org.qianfa.drafting.ReportView.Misnumbered;
import org.qianfa.drafting.ReportView.SectionView;
import org.qianfa.officialtext.HeadingNumber;
import org.qianfa.officialtext.Outline;

/** Counts the headings of a report's sections and notes those whose number is another one. */
final class HeadingCount {

    private final List<Misnumbered> found = new ArrayList<>();
    private int first;
    private int second;

    private HeadingCount() {
    }

    static List<Misnumbered> misnumbered(List<SectionView> sections) {
        HeadingCount count = new HeadingCount();
        sections.forEach(count::take);
        return List.copyOf(count.found);
    }

    /** A heading without a number of its level is not counted. */
    private void take(SectionView section) {
        String heading = section.text().isEmpty() ? section.heading() : section.text().lines().findFirst().orElse("");
        int level = section.level();
        if (level < 1 || level > 2 || Outline.headingLevel(heading) != level) {
            return;
        }
        second = level == 1 ? 0 : second + 1;
        first += level == 1 ? 1 : 0;
        int fitting = level == 1 ? first : second;
        if (fitting <= HeadingNumber.MOST && HeadingNumber.count(Outline.number(heading)) != fitting) {
            found.add(new Misnumbered(section, Outline.number(heading), HeadingNumber.of(level, fitting)));
        }
    }
}
