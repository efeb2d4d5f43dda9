package org.qianfa.signoff.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qianfa.signoff.RecordDiscussion.Opinion;
import org.qianfa.signoff.RecordDiscussion.OpinionUnreadable;
import org.qianfa.signoff.RecordDiscussion.Recusal;
import org.qianfa.signoff.RecordDiscussion.Stance;

/** Reads minutes as they are typed: one line a speaker, name and colon first; the vote is the word the opinion starts with. */
final class SpokenLines {

    private static final Pattern LINE = Pattern.compile("^\\s*([^：:]{1,40}?)\\s*[：:]\\s*(.+?)\\s*$");
    private static final Pattern AGAINST = Pattern.compile("^(?:不同意|反对|不赞成).*");
    private static final Pattern FOR = Pattern.compile("^(?:原则|基本|完全)?(?:同意|赞成).*");
    private static final Pattern ABSTAINED = Pattern.compile("^弃权.*");
    private static final Pattern BETWEEN_NAMES = Pattern.compile("[、,，;；\\n]");

    private SpokenLines() {
    }

    static List<Opinion> opinions(String typed) throws OpinionUnreadable {
        return read(typed, (name, text) -> new Opinion(name, stance(text), text));
    }

    /** One line a person, the reason after the name. */
    static List<Recusal> recusals(String typed) throws OpinionUnreadable {
        return read(typed, Recusal::new);
    }

    private static <T> List<T> read(String typed, BiFunction<String, String, T> line) throws OpinionUnreadable {
        List<T> read = new ArrayList<>();
        String[] lines = typed == null ? new String[0] : typed.split("\\R");
        for (int i = 0; i < lines.length; i++) {
            if (!lines[i].isBlank()) {
                Matcher parts = LINE.matcher(lines[i]);
                if (!parts.matches()) {
                    throw new OpinionUnreadable(i + 1);
                }
                read.add(line.apply(parts.group(1), parts.group(2)));
            }
        }
        return read;
    }

    static List<String> names(String typed) {
        return typed == null ? List.of()
                : Arrays.stream(BETWEEN_NAMES.split(typed)).map(String::strip).filter(name -> !name.isEmpty()).toList();
    }

    private static Stance stance(String text) {
        if (AGAINST.matcher(text).matches()) {
            return Stance.AGAINST;
        }
        if (FOR.matcher(text).matches()) {
            return Stance.FOR;
        }
        return ABSTAINED.matcher(text).matches() ? Stance.ABSTAINED : Stance.NONE;
    }
}
