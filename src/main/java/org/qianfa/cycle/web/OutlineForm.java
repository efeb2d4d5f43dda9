package org.qianfa.cycle.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.qianfa.cycle.ContentElement;
import org.qianfa.cycle.OutlineEntry;
import org.qianfa.cycle.ReadOutline.OutlineView;
import org.qianfa.cycle.domain.Numbering;

/**
 * The outline as a table of inputs. Rows are added, moved and removed by sending the whole table, so that it works
 * without scripts; nothing is saved by that.
 */
record OutlineForm(Integer version, List<Row> rows) {

    OutlineForm {
        rows = rows == null ? List.of() : rows.stream().filter(Objects::nonNull).toList();
    }

    static OutlineForm of(OutlineView outline) {
        return new OutlineForm(outline.version(), outline.entries().stream().map(Row::of).toList());
    }

    List<OutlineEntry> entries() {
        List<OutlineEntry> entries = new ArrayList<>();
        rows.forEach(row -> entries.add(row.entry(entries.size())));
        return entries;
    }

    /**
     * The table after one edit, numbered anew.
     *
     * @param edit {@code add}, {@code remove}, {@code up}, {@code down} with the row after a colon, or {@code renumber}
     */
    OutlineForm edited(String edit) {
        List<Row> edited = new ArrayList<>(rows);
        String[] parts = edit.split(":", 2);
        int row = parts.length == 2 && parts[1].matches("\\d{1,4}") ? Integer.parseInt(parts[1]) : -1;
        switch (parts[0]) {
            case "add" -> edited.add(Math.min(row + 1, edited.size()), Row.below(row >= 0 && row < rows.size() ? rows.get(row) : null));
            case "remove" -> edited.subList(Math.max(0, Math.min(row, edited.size())), Math.max(0, Math.min(row + 1, edited.size()))).clear();
            case "up" -> swap(edited, row, row - 1);
            case "down" -> swap(edited, row, row + 1);
            default -> { }
        }
        OutlineForm form = new OutlineForm(version, edited);
        return new OutlineForm(version, Numbering.renumbered(form.entries()).stream().map(Row::of).toList());
    }

    private static void swap(List<Row> rows, int one, int other) {
        if (Math.min(one, other) >= 0 && Math.max(one, other) < rows.size()) {
            Collections.swap(rows, one, other);
        }
    }

    /** @param staff department and drafter in one choice: {@code 7-12}, {@code 7-} without a drafter, {@code -} for neither */
    record Row(Integer level, String heading, ContentElement element, String staff, Integer targetLength) {

        static Row of(OutlineEntry e) {
            return new Row(e.level(), e.heading(), e.element(), text(e.departmentId()) + "-" + text(e.drafterId()), e.targetLength());
        }

        /** A new row of the same level, for the same element and drafter. */
        static Row below(Row row) {
            return row == null ? new Row(1, "", null, "-", null)
                    : new Row(Math.max(1, row.levelOrFirst()), "", row.element(), row.staff(), null);
        }

        OutlineEntry entry(int ordinal) {
            String[] ids = staff != null && staff.matches("\\d{0,18}-\\d{0,18}") ? staff.split("-", -1) : new String[] {"", ""};
            return new OutlineEntry(ordinal, levelOrFirst(), heading == null ? "" : heading.strip(), element, id(ids[0]), id(ids[1]),
                    targetLength);
        }

        private int levelOrFirst() {
            return level == null ? 1 : level;
        }

        private static Long id(String text) {
            return text.isEmpty() ? null : Long.valueOf(text);
        }

        private static String text(Long id) {
            return id == null ? "" : id.toString();
        }
    }
}
