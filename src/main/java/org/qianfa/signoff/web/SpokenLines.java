package org.qianfa.signoff.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qianfa.signoff.RecordDiscussion.Opinion;
import org.qianfa.signoff.RecordDiscussion.OpinionUnreadable;
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
        List<Opinion> opinions = new ArrayList<>();
        String[] lines = typed == null ? new String[0] : typed.split("\\R");
        for (int i = 0; i < lines.length; i++) {
            if (!lines[i].isBlank()) {
                opinions.add(opinion(lines[i], i + 1));
            }
        }
        return opinions;
    }

    static List<String> names(String typed) {
        return typed == null ? List.of()
                : Arrays.stream(BETWEEN_NAMES.split(typed)).map(String::strip).filter(name -> !name.isEmpty()).toList();
    }

    private static Opinion opinion(String line, int number) throws OpinionUnreadable {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            throw new OpinionUnreadable(number);
        }
        return new Opinion(parts.group(1), stance(parts.group(2)), parts.group(2));
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
