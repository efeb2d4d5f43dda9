package org.qianfa.proofreading;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A mistake people make with numbers, marks or leftovers, and the rules one of which must see it.
 *
 * @param pattern   where it can be made
 * @param change    what the words become, with groups as in {@link String#replaceAll}
 * @param rules     ids without category, any of which will do
 */
record MarkMutation(String name, Pattern pattern, String change, Set<String> rules) {

    private static final String HAN = "[\\u4e00-\\u9fa5]";
    private static final Set<String> PAIRS = Set.of("unclosed", "unopened", "crossed", "reversed", "open-quotation");
    private static final Set<String> NUMBERS = Set.of("skipped", "repeated", "misnumbered", "backwards", "restarted");

    static final List<MarkMutation> ALL = List.of(
            of("dropped opening mark", "[“《](?=" + HAN + ")", "", PAIRS),
            of("dropped closing mark", "(?<=" + HAN + ")[”》]", "", PAIRS),
            of("dropped opening bracket", "(?<=" + HAN + ")[（(](?=" + HAN + ")", "", PAIRS),
            of("dropped closing bracket", "(?<=" + HAN + HAN + ")[）)]", "", PAIRS),
            of("quote turned round", "”(?=[，。、,])", "“", PAIRS),
            of("single quotes outside", "“(" + HAN + "{2,8})”", "‘$1’", Set.of("single-quotes")),
            of("crossed marks", "“(" + HAN + "{2,8})”(?=" + HAN + ")", "“《$1”》", Set.of("crossed")),
            of("nested quotes", "“(" + HAN + ")(" + HAN + HAN + ")(" + HAN + "{2,8})”", "“$1“$2”$3”", Set.of("nested-marks")),
            of("space between characters", "(?<=" + HAN + "{9})(?=" + HAN + "{4}[^\\n]{0,300}。)", " ", Set.of("space", "space-in-title")),
            of("space after full stop", "(?<=。)(?=" + HAN + ")", " ", Set.of("space")),
            of("space before figure", "(?<=" + HAN + "{4})(?=\\d+[件次人])", " ", Set.of("space-beside-figure")),
            of("doubled comma", "(?<=" + HAN + ")([，,])", "$1$1", Set.of("doubled")),
            of("doubled full stop", "(?<=" + HAN + ")。", "。。", Set.of("doubled")),
            of("stop behind opening mark", "“(?=" + HAN + ")", "“，", Set.of("misplaced")),
            of("full stop twice", "(?<=" + HAN + ")”。", "。”。", Set.of("stop-twice")),
            of("no stop at the end", "(?<=" + HAN + "{2})。(?=\\n)", "", Set.of("missing-end")),
            of("comma at the end", "(?<=" + HAN + "{2})。(?=\\n)", "，", Set.of("comma-at-end")),
            of("no stop before an item", "(?<=" + HAN + ")。(?=[二三四]是)", "", Set.of("missing-before-item")),
            of("indented paragraph", "(?<=\\n)(?=" + HAN + "[^\\n]{40})", "    ", Set.of("indent")),
            of("dot in a day", "“(\\d{1,2})·(\\d{1,2})”", "“$1.$2”", Set.of("date-dot")),
            of("about an exact figure", "(?<=[\\u4e00-\\u9fa5&&[^约近超逾第共达]])(?=[1-9]\\d{1,3}[1-9](?:件|次|宗|起|人次))", "约", Set.of("approximate-exact")),
            of("about and more or less", "(?<=[\\u4e00-\\u9fa5&&[^约近超逾第]])([1-9]\\d{2,4}(?:件|次|宗|人次))(?=[，。、,])", "约$1左右", Set.of("approximate-twice")),
            of("range of percentages", "(?<![\\d.])([1-9]\\d)(?:\\.\\d)?%", "$1-99%", Set.of("percent-range")),
            of("mark before 等", "(?<=" + HAN + ")等(?=[^级待候效额于同值价次第分比量身])", "、等", Set.of("before-etc")),
            of("half-width mark in full-width text", "(?<=" + HAN + ")，", ",", Set.of("half-width", "half-width-throughout")),
            of("full-width digits", "(?<=" + HAN + ")\\d(?=[件次人个])", "８", Set.of("full-width-figure")),
            of("number skipped", "(?<=\\n)[（(]二[)）]", "（三）", NUMBERS),
            of("number of a chapter wrong", "(?<=\\n)[二三]、", "七、", NUMBERS),
            of("number repeated", "(?<=\\n)二、", "一、", NUMBERS),
            of("heading lost", "(?<=\\n)[（(]二[）)][^\\n]*\\n", "", NUMBERS),
            of("item skipped", "(?<=。)二是", "三是", NUMBERS),
            of("item repeated", "(?<=。)三是", "二是", NUMBERS),
            of("mark behind bracketed number", "(?<=\\n)([（(][一二三][)）])", "$1、", Set.of("number-mark")),
            of("bracket of a number lost", "(?<=\\n)[（(](?=[一二三][)）])", "", Set.of("number-mark")),
            of("empty section", "(?<=\\n)(二、[^\\n]*\\n)(?s:.*?)(?=\\n三、)", "$1", Set.of("empty-section")),
            of("no plan", "\\n[三四六十]、[^\\n]*(?:安排|计划|思路)(?s:.*)", "", Set.of("missing-element")),
            of("no word on the leaders", "(?<=\\n)[二三]、(?:党政)?主要负责人(?s:.*?)(?=\\n[三四]、)", "", Set.of("missing-element")),
            of("page behind", "\\z", "\n版权所有：云澜区人民政府", Set.of("page-owner")),
            of("path before", "\\A", "首页 > 政务公开 > 法治政府建设\n", Set.of("page-path")),
            of("picture behind", "\\z", "\nlogo.png", Set.of("picture-name")),
            of("links behind", "\\z", "\n上一篇：工作动态", Set.of("page-links")),
            of("font sizes before", "\\A", "字号：大 中 小\n", Set.of("page-tools")),
            of("figure to fill in", "(?<=" + HAN + "{3})\\d+(?=[件次份个]" + HAN + "?)", "XX", Set.of("number-to-fill")),
            of("blank to fill in", "(?<=" + HAN + "{3})\\d+(?=[件次份个])", "____", Set.of("blank-to-fill")),
            of("note to the writer", "(?<=\\d[件次])", "（待核实）", Set.of("note-to-writer")),
            of("to do", "(?<=。)", "TODO", Set.of("note-to-writer")),
            of("masked name", "(?<=，|,)(?=" + HAN + "{6})", "××街道", Set.of("masked-word")),
            of("comment left", "(?<=，|,)", "批注[李1]：", Set.of("comment-remains")),
            of("broken reference", "(?<=。)", "错误!未找到引用源。", Set.of("broken-field")),
            of("entity left", "(?<=，|,)", "&nbsp;", Set.of("page-markup")),
            of("lost character", "(?<=" + HAN + "{3})" + HAN + "(?=" + HAN + "{2})", "\uFFFD", Set.of("lost-character")));

    private static MarkMutation of(String name, String pattern, String change, Set<String> rules) {
        return new MarkMutation(name, Pattern.compile(pattern), change, rules);
    }

    /** The text with the mistake at a random place; empty if there is no place for it. */
    List<Mutated> in(String text, Random random, int times) {
        List<MatchResult> places = pattern.matcher(text).results().toList();
        List<Mutated> mutated = new ArrayList<>();
        for (int i = 0; i < times && !places.isEmpty(); i++) {
            MatchResult place = places.get(random.nextInt(places.size()));
            var matcher = pattern.matcher(text);
            matcher.find(place.start());
            StringBuilder changed = new StringBuilder();
            matcher.appendReplacement(changed, change);
            mutated.add(new Mutated(changed.append(text, place.end(), text.length()).toString(), place.start()));
        }
        return mutated;
    }

    record Mutated(String text, int place) {
    }
}
