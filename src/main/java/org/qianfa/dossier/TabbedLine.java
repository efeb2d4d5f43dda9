package org.qianfa.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Values on one line, between tab stops; nothing and an empty value are told apart. What was written is read back exactly. */
final class TabbedLine {

    private static final String NOTHING = "\\N";

    private TabbedLine() {
    }

    static String of(List<String> values) {
        return values.stream().map(TabbedLine::escaped).collect(Collectors.joining("\t"));
    }

    static List<String> read(String line) {
        List<String> values = new ArrayList<>();
        for (String value : line.split("\t", -1)) {
            values.add(value.equals(NOTHING) ? null : unescaped(value));
        }
        return values;
    }

    private static String escaped(String value) {
        return value == null ? NOTHING
                : value.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r").replace("\t", "\\t");
    }

    static String unescaped(String value) {
        StringBuilder plain = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '\\' && i + 1 < value.length()) {
                i++;
                c = switch (value.charAt(i)) {
                    case 'n' -> '\n';
                    case 'r' -> '\r';
                    case 't' -> '\t';
                    default -> value.charAt(i);
                };
            }
            plain.append(c);
        }
        return plain.toString();
    }
}
