package org.qianfa.proofreading;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qianfa.proofreading.FigureMutations.Mutation;

/** Puts errors into texts: what is said twice, and names that are no longer written alike. */
final class RepeatedTextMutations {

    private static final Pattern SENTENCE = Pattern.compile("(?<=[。\n])[^。\n]{40,160}。");
    private static final Pattern WORD = Pattern.compile("进行|开展|推进|加强|通过|落实|提升|完善|坚持|建立|不断|持续");
    private static final Pattern FUNCTION = Pattern.compile("(?<![目标])的(?!确)|(?<=[，,、。；])(?:在(?![线建编职岗校])|对(?![接口外内象策])|将|并(?![举入轨联])|与(?![会时])|由(?!此)|为(?![民何主首人]))"
            + "|(?<=[\u4E00-\u9FFF])了(?=[，,。；\u4E00-\u9FFF])(?!了?解)");
    private static final Pattern TITLE = Pattern.compile("《([^》\\d]{8,30}(?:方案|规程|计划|办法|要点|清单))》");
    private static final Pattern QUOTED = Pattern.compile("“([\u4E00-\u9FFF]{4,8})”");
    private static final Pattern COUNTED = Pattern.compile("(?<=[，。])[^。，；;（(\\d“”《]{0,4}((?:受理|审查|调解|收集)[\u4E00-\u9FFF]{4,12})(\\d{2,4})([件宗条份])");

    private final Random random;
    private final List<Mutation> all = new ArrayList<>();

    RepeatedTextMutations(Random random) {
        this.random = random;
    }

    List<Mutation> of(String text) {
        sentences(text);
        doubled("word doubled", WORD, text, 12);
        doubled("function character doubled", FUNCTION, text, 40);
        Matcher title = TITLE.matcher(text);
        while (title.find()) {
            String name = title.group(1);
            int cut = 2 + random.nextInt(name.length() - 5);
            append("title written otherwise", text, "各单位按照《" + name.substring(0, cut) + name.substring(cut + 1) + "》抓好工作。");
        }
        quotes(text);
        Matcher counted = COUNTED.matcher(text);
        while (counted.find()) {
            int other = Integer.parseInt(counted.group(2)) + 1 + random.nextInt(9);
            int place = text.indexOf('\n', text.indexOf("。\n") + 1) + 1;
            contradict("one thing with two numbers", text, place, "全年" + counted.group(1) + other + counted.group(3) + "。\n");
        }
        return all;
    }

    /** Those full of set phrases are said again for good reason. */
    private void sentences(String text) {
        Matcher sentence = SENTENCE.matcher(text);
        while (sentence.find()) {
            String words = sentence.group().strip();
            if (words.length() < 40 || words.contains("习近平") || words.contains("亲自") || words.contains("同部署") || words.contains("“")) {
                continue;
            }
            append("sentence repeated in another paragraph", text, words);
            insert("sentence repeated side by side", text, sentence.end(), words);
            int place = words.length() / 3 + random.nextInt(words.length() / 3);
            append("sentence nearly repeated", text, words.substring(0, place) + "亦" + words.substring(place));
        }
    }

    private void doubled(String kind, Pattern pattern, String text, int most) {
        List<int[]> places = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            places.add(new int[] {matcher.start(), matcher.end()});
        }
        for (int i = 0; i < most && !places.isEmpty(); i++) {
            int[] place = places.remove(random.nextInt(places.size()));
            insert(kind, text, place[1], text.substring(place[0], place[1]));
        }
    }

    private void quotes(String text) {
        Matcher quoted = QUOTED.matcher(text);
        while (quoted.find()) {
            String name = quoted.group(1);
            if (text.indexOf(quoted.group(), quoted.end()) >= 0) {
                add("quotation marks dropped", text, quoted.start(), quoted.end(), name);
                add("quotation mark shifted", text, quoted.start(), quoted.end(), "“" + name.substring(0, 2) + "”" + name.substring(2));
            }
        }
    }

    private void append(String kind, String text, String words) {
        String body = text.stripTrailing();
        all.add(new Mutation(kind, body + "\n" + words, 0, body.length() + 1 + words.length()));
    }

    /** A contradiction may be found at either of its places. */
    private void contradict(String kind, String text, int place, String words) {
        all.add(new Mutation(kind, text.substring(0, place) + words + text.substring(place), 0, text.length() + words.length()));
    }

    private void insert(String kind, String text, int place, String words) {
        add(kind, text, place, place, words);
    }

    private void add(String kind, String text, int from, int to, String words) {
        all.add(new Mutation(kind, text.substring(0, from) + words + text.substring(to), Math.max(0, from - words.length()), from + words.length() + 1));
    }
}
