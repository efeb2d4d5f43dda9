package org.qianfa.signoff.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.qianfa.drafting.ReportView.SectionView;
import org.qianfa.integrity.Lines;
import org.qianfa.integrity.PublicText;
import org.qianfa.integrity.PublicText.Change;
import org.qianfa.shared.Sm3;
import org.qianfa.signoff.ExamineForSecrecy.Result;
import org.qianfa.signoff.SecrecySheet;
import org.qianfa.signoff.SecrecySheet.Item;
import org.qianfa.signoff.SecrecySheet.PublicDifference;

/** Puts together what was found in a report's sections as they stand, and the text for the public that follows from it. */
public final class SecrecyExamination {

    /** What the public reads in the place of a section that is kept from it. */
    public static final String LEFT_OUT = "（略）";

    private final List<SecrecyItem> found;
    private final List<Mask> masks;
    private final List<Item> items = new ArrayList<>();
    private final List<PublicDifference> differences = new ArrayList<>();
    private final List<List<?>> rows = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    private SecrecyExamination(List<SecrecyItem> found, List<Mask> masks) {
        this.found = found;
        this.masks = masks;
    }

    /** @param masks all of the report, whatever text they were made on */
    public static SecrecySheet of(List<SectionView> sections, List<SecrecyItem> found, List<Mask> masks) {
        SecrecyExamination examination = new SecrecyExamination(found, masks);
        sections.stream().filter(section -> !section.text().isEmpty()).forEach(examination::add);
        return examination.sheet();
    }

    private void add(SectionView section) {
        if (!items.isEmpty()) {
            text.append('\n');
        }
        String digest = Sm3.hex(section.text());
        SecrecyItem item = found.stream().filter(i -> i.on(section.id(), digest)).findFirst().orElse(null);
        List<Mask> inSection = masks.stream().filter(m -> m.on(section.id(), digest)).sorted(Comparator.comparing(Mask::from)).toList();
        items.add(item == null
                ? new Item(section.id(), section.heading(), null, "", null, null, inSection.size(), section.text())
                : new Item(section.id(), section.heading(), item.result(), item.ground(), item.personName(), item.examinedAt(),
                        inSection.size(), section.text()));
        if (item != null) {
            rows.add(List.of("item", section.id(), section.heading(), item.result(), item.ground(), item.personId(), item.personName()));
        }
        if (item != null && item.result() == Result.NOT_PUBLIC) {
            leaveOut(section, item);
        } else {
            inSection.forEach(mask -> mask(section, mask));
        }
        text.append(section.text());
    }

    private void leaveOut(SectionView section, SecrecyItem item) {
        add(new PublicDifference(null, section.id(), section.heading(), text.length(), text.length() + section.text().length(),
                section.text(), LEFT_OUT, item.ground(), item.personName(), item.examinedAt()), item.personId());
    }

    /** A range that does not fit the text, or the one before it, was never made here; without it the text is another than was signed. */
    private void mask(SectionView section, Mask mask) {
        int free = differences.isEmpty() ? 0 : differences.get(differences.size() - 1).to() - text.length();
        if (mask.from() < Math.max(free, 0) || mask.to() <= mask.from() || mask.to() > section.text().length()) {
            return;
        }
        add(new PublicDifference(mask.id(), section.id(), section.heading(), text.length() + mask.from(), text.length() + mask.to(),
                section.text().substring(mask.from(), mask.to()), mask.replacement(), mask.ground(), mask.personName(), mask.madeAt()),
                mask.personId());
    }

    private void add(PublicDifference d, long personId) {
        differences.add(d);
        rows.add(Arrays.asList("difference", d.sectionId(), d.from(), d.to(), d.original(), d.replacement(), d.ground(), personId, d.personName()));
    }

    private SecrecySheet sheet() {
        String publicText = PublicText.of(text.toString(),
                differences.stream().map(d -> new Change(d.from(), d.to(), d.replacement())).toList());
        return new SecrecySheet(List.copyOf(items), List.copyOf(differences), publicText, Sm3.hex(list()), list());
    }

    /** The list that is sealed, a line an item or difference. */
    private String list() {
        return Lines.of(rows);
    }
}
