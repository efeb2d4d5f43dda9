package org.qianfa.quantities;

import java.util.List;

/** Words of the text that name what a figure counts: those before the number, or those behind the measure word. */
final class Indicator {

    private static final int LONGEST = 28;
    private static final int SHORT = 3;
    private static final int SHORT_RATE = 5;
    private static final String SENTENCE_MARKS = "，,。；;：:！!？?\n";
    private static final List<String> LINKS = List.of("分别为", "均达到", "达到", "均为", "均达", "共计", "合计", "总计", "累计", "为", "达", "共", "均",
            "了", "有", "各", "至", "到", "的", "、", "(", "（");
    private static final List<String> OPENINGS = List.of("今年以来", "今年来", "本年度", "今年", "截至目前", "其中", "全年累计", "全年", "年内", "共", "累计",
            "先后", "已", "一是", "二是", "三是", "四是", "五是", "六是", "并", "还", "均", "、", ")", "）", "和", "及", "与", "”", "+");
    private static final List<String> ACTS = List.of("开展", "组织", "召开", "举办", "处置", "处理", "化解", "新增", "制定", "推动", "发布", "围绕", "以及",
            "和", "与", "及", "对", "深入", "打造", "建成", "新建", "建设", "完成", "协助", "为", "由", "配备", "设置", "下设", "划分", "选派", "挖掘",
            "进行", "含", "划分为", "+", "累计");

    private final Surroundings around;
    private final Reading reading;
    private final int floor;
    private final String context;

    /**
     * @param floor   end of the figure before, whose words are not taken again
     * @param context what the figure before counts, when it stands in the same sentence, else empty
     */
    Indicator(Surroundings around, Reading reading, int floor, String context) {
        this.around = around;
        this.reading = reading;
        this.floor = floor;
        this.context = context;
    }

    /** At most a few dozen characters; empty when the clause holds nothing but the figure. */
    String words() {
        String before = before();
        String behind = behind();
        if (reading.kind() == Kind.DATE) {
            return behind.isEmpty() ? before : behind;
        }
        boolean act = reading.kind() != Kind.RATE && reading.kind() != Kind.DELTA && ACTS.stream().anyMatch(before::endsWith);
        if (!behind.isEmpty() && (before.isEmpty() || act)) {
            return behind;
        }
        int bare = reading.kind() == Kind.COUNT ? SHORT : SHORT_RATE;
        boolean needsContext = before.length() <= bare && !context.isEmpty() && !context.equals(before);
        String words = needsContext && !before.isEmpty() ? context + "，" + before : needsContext ? context : before;
        return words.isEmpty() && reading.kind() == Kind.OTHER ? around.text.substring(reading.start(), reading.end()) : words;
    }

    private String before() {
        int from = reading.start();
        while (from > floor && reading.start() - from < LONGEST && SENTENCE_MARKS.indexOf(around.text.charAt(from - 1)) < 0) {
            from--;
        }
        String clause = around.text.substring(from, reading.start());
        int bracket = Math.max(clause.lastIndexOf('('), clause.lastIndexOf('（'));
        boolean open = bracket >= 0 && clause.indexOf(')', bracket) < 0 && clause.indexOf('）', bracket) < 0;
        return stripped(withoutBound(open ? clause.substring(bracket + 1) : clause));
    }

    private String behind() {
        int place = reading.end() + (around.at(reading.end()) == '”' ? 1 : 0);
        String quoted = around.at(place) == '“' ? closed(place) : "";
        String plain = around.clauseAfter(place + quoted.length(), LONGEST);
        plain = plain.substring(0, beforeNextNumber(plain));
        int cut = plain.indexOf('的');
        String noun = cut > 1 ? plain.substring(0, cut) : cut >= 0 ? plain.substring(cut + 1) : plain;
        return quoted + noun;
    }

    private static int beforeNextNumber(String words) {
        int end = 0;
        while (end < words.length() && words.charAt(end) != '+' && Glyphs.digit(words.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private String closed(int place) {
        int end = place + 1;
        while (end - place < LONGEST && around.at(end) != '”' && around.at(end) != '\n') {
            end++;
        }
        return around.at(end) == '”' ? around.text.substring(place, end + 1) : "";
    }

    /** Without the modifier in front of the number; 预约 and 附近 keep their ends. */
    private String withoutBound(String clause) {
        return reading.modifier().before().stream().filter(clause::endsWith).findFirst()
                .map(word -> clause.substring(0, clause.length() - word.length())).orElse(clause);
    }

    private static String stripped(String clause) {
        String words = clause.strip();
        for (String link = ending(words); link != null; link = ending(words)) {
            words = words.substring(0, words.length() - link.length()).strip();
        }
        for (String opening = opening(words); opening != null; opening = opening(words)) {
            words = words.substring(opening.length()).strip();
        }
        return words;
    }

    private static String ending(String words) {
        return LINKS.stream().filter(words::endsWith).findFirst().orElse(null);
    }

    private static String opening(String words) {
        return OPENINGS.stream().filter(words::startsWith).findFirst().orElse(null);
    }
}
