package org.qianfa.proofreading.wording;

import java.util.ArrayList;
import java.util.List;
import org.qianfa.proofreading.finding.CsvRows;
import org.qianfa.proofreading.finding.WordAutomaton;

/**
 * A fixed enumeration.
 *
 * @param least    how many members must stand together before the enumeration is meant
 * @param adjacent whether members stand side by side; otherwise in one sentence
 */
record Enumeration(String name, List<String> members, int least, boolean adjacent) {

    private static final int LONGEST_SENTENCE = 160;

    static Known known() {
        return Known.ALL;
    }

    /** Whether two members with this stretch of text between them belong to one enumeration. */
    boolean together(String text, int end, int start) {
        if (start < end || start - end > LONGEST_SENTENCE) {
            return false;
        }
        for (int i = end; i < start; i++) {
            char c = text.charAt(i);
            boolean joins = "、，,“”和与及 ".indexOf(c) >= 0;
            if (adjacent ? !joins : c == '。' || c == '；' || c == ';') {
                return false;
            }
        }
        return true;
    }

    /** Whether the members mentioned are all there are, in order. Mentioned again in the same order is no fault. */
    boolean complete(List<Integer> mentioned) {
        if (mentioned.stream().distinct().count() < members.size()) {
            return false;
        }
        for (int i = 1; i < mentioned.size(); i++) {
            if (mentioned.get(i) != (mentioned.get(i - 1) + 1) % members.size()) {
                return !adjacent && firstMentionsInOrder(mentioned);
            }
        }
        return true;
    }

    private boolean firstMentionsInOrder(List<Integer> mentioned) {
        int before = -1;
        for (int member = 0; member < members.size(); member++) {
            int place = mentioned.indexOf(member);
            if (place < before) {
                return false;
            }
            before = place;
        }
        return true;
    }

    private static Enumeration of(CsvRows.Row row) {
        return new Enumeration(row.get("name"), row.several("members"), Integer.parseInt(row.get("least")),
                row.get("reach").equals("adjacent"));
    }

    /** All enumerations and what finds their members. */
    record Known(List<Enumeration> enumerations, WordAutomaton automaton, List<Integer> owners, List<String> words) {

        private static final Known ALL = load();

        int enumerationOf(int word) {
            return owners.get(word);
        }

        int memberOf(int word) {
            return enumerations.get(owners.get(word)).members().indexOf(words.get(word));
        }

        String wordAt(int word) {
            return words.get(word);
        }

        private static Known load() {
            List<Enumeration> all = new ArrayList<>();
            List<Integer> owners = new ArrayList<>();
            List<String> words = new ArrayList<>();
            for (CsvRows.Row row : CsvRows.resource("/proofreading/enumerations.csv")) {
                Enumeration enumeration = Enumeration.of(row);
                enumeration.members().forEach(member -> {
                    owners.add(all.size());
                    words.add(member);
                });
                all.add(enumeration);
            }
            return new Known(all, new WordAutomaton(words), owners, words);
        }
    }
}
