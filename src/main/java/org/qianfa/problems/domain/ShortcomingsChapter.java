package org.qianfa.problems.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qianfa.officialtext.Outline;
import org.qianfa.officialtext.OutlineNode;

/**
 * Reads the items of the chapter in which a report names its shortcomings: （一）…, 一是…, or paragraphs without a number.
 * What is said there of the plan is no problem, and a part on causes names none.
 */
public final class ShortcomingsChapter {

    /** Headings that introduce problems and are none: 存在问题, 主要问题和不足, 存在的不足. */
    private static final Pattern INTRODUCING = Pattern.compile(
            "(?:\\d{4}年(?:度)?)?(?:工作中)?(?:仍|还|目前)?(?:存在|面临|主要|突出)的?(?:主要|突出)?(?:问题|不足|短板|困难|薄弱环节|差距).{0,8}");
    private static final Pattern PLAN = Pattern.compile("下一?步|下一?年|明年|今后|(?:工作|主要|重点)(?:安排|计划|打算|思路|举措)|整改(?:措施|举措)|努力方向");
    /** Words of something that is wrong; 工作安排不够细 is a problem and no plan. */
    private static final Pattern WANTING = Pattern.compile("[不缺待弱难]|问题|短板|薄弱|差距");
    private static final Pattern CAUSES = Pattern.compile("^.{0,6}原因.{0,4}$");
    private static final Pattern CAUSE = Pattern.compile("[^。；\n]*(?:原因|由于|因为|源于|根源)[^。；\n]*[。；]?");
    /** What ends the items and speaks of the plan, in a last paragraph or sentence. */
    private static final Pattern OUTLOOK = Pattern.compile("[\n。](?=\\s*(?:接下来|下一?步|针对(?:上述|以上)|对此|今后))");

    private ShortcomingsChapter() {
    }

    /** @param texts of the sections that have this role, headings included, in order */
    public static List<Shortcoming> items(List<String> texts) {
        List<Shortcoming> items = new ArrayList<>();
        String text = String.join("\n", texts);
        List<OutlineNode> roots = Outline.of(text);
        if (roots.isEmpty()) {
            paragraphs(text, items);
        }
        for (OutlineNode root : roots) {
            if (counted(root)) {
                add(wordsOf(text, root), items);
            } else if (!plan(root)) {
                chapter(text, root, items);
            }
        }
        return List.copyOf(items);
    }

    /** A part that only introduces: its own problems are below it, or its paragraphs. */
    private static void chapter(String text, OutlineNode node, List<Shortcoming> items) {
        List<OutlineNode> parts = node.children().stream().filter(child -> !CAUSES.matcher(child.title()).matches()).toList();
        if (parts.isEmpty()) {
            paragraphs(text.substring(node.start(), node.end()), items);
            return;
        }
        for (OutlineNode part : parts) {
            if (INTRODUCING.matcher(part.title()).matches() && headed(text, part)) {
                chapter(text, part, items);
            } else if (!plan(part)) {
                add(wordsOf(text, part), items);
            }
        }
    }

    private static String wordsOf(String text, OutlineNode node) {
        return text.substring(node.start() + node.number().length(), node.end());
    }

    /** 一是, 一要: an item and no heading. */
    private static boolean counted(OutlineNode node) {
        return node.number().endsWith("是") || node.number().endsWith("要");
    }

    private static boolean plan(OutlineNode node) {
        return plan(node.title());
    }

    private static boolean plan(String title) {
        return PLAN.matcher(title).find() && !WANTING.matcher(title).find();
    }

    /** Whether the heading has its line for itself, so that what follows is its content. */
    private static boolean headed(String text, OutlineNode node) {
        String own = text.substring(node.start(), node.end());
        return Outline.paragraphs(own).get(0).headingLine();
    }

    private static void paragraphs(String chapter, List<Shortcoming> items) {
        for (Outline.Paragraph paragraph : Outline.paragraphs(chapter)) {
            boolean introduces = paragraph.body().endsWith("：") || paragraph.body().endsWith(":");
            if (!introduces && !plan(ProblemName.of(paragraph.body()))) {
                add(paragraph.body(), items);
            }
        }
    }

    private static void add(String raw, List<Shortcoming> items) {
        Matcher outlook = OUTLOOK.matcher(raw);
        String said = outlook.find() ? raw.substring(0, outlook.end()) : raw;
        String words = said.replaceAll("\\s*\n\\s*", "").replaceFirst("^[、.．\\s]+", "").strip();
        if (!words.isEmpty()) {
            items.add(new Shortcoming(words, cause(words)));
        }
    }

    private static String cause(String words) {
        StringBuilder causes = new StringBuilder();
        Matcher matcher = CAUSE.matcher(words);
        while (matcher.find()) {
            causes.append(matcher.group().strip());
        }
        return causes.toString();
    }
}
