package org.qianfa.proofreading.post;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qianfa.proofreading.finding.Circumstances;
import org.qianfa.proofreading.finding.Findings;
import org.qianfa.proofreading.finding.Paragraph;
import org.qianfa.proofreading.finding.ParagraphCheck;

/** Looks whether leaders are named rightly, with the posts they held in the year and in their order. */
public final class PostCheck implements ParagraphCheck {

    private static final int BETWEEN = 16;

    private final PostRegister register;

    /** Finds nothing: the product brings no list of leaders. */
    public PostCheck() {
        this(PostRegister.EMPTY);
    }

    public PostCheck(PostRegister register) {
        this.register = register;
    }

    @Override
    public void look(Paragraph paragraph, Circumstances circumstances, Findings findings) {
        if (register.isEmpty()) {
            return;
        }
        String text = paragraph.text();
        List<Mention> names = register.names().in(text);
        Map<Integer, Mention> nameAt = new HashMap<>();
        names.forEach(name -> nameAt.put(name.start(), name));
        for (Mention post : register.posts().in(text)) {
            if (!deputy(text, post.start()) && register.means(text, post)) {
                besides(text, post, nameAt, circumstances.year(), findings);
            }
        }
        order(text, names, circumstances.year(), findings);
    }

    /** A name stands directly behind its post: 镇长张三. */
    private void besides(String text, Mention post, Map<Integer, Mention> nameAt, Integer year, Findings findings) {
        int at = behind(text, post.end());
        Mention name = nameAt.get(at);
        if (name != null) {
            judge(post, name, year, findings);
        } else {
            spelling(text, post, at, year, findings);
        }
    }

    private void judge(Mention post, Mention name, Integer year, Findings findings) {
        List<Holding> held = register.of(name.word(), post.word());
        if (held.stream().anyMatch(holding -> holding.during(year))) {
            return;
        }
        String posts = String.join("、", register.postsOf(name.word(), year).stream().map(Holding::inFull).distinct().toList());
        findings.add(held.isEmpty() ? PostRule.WRONG_POST : PostRule.POST_OF_OTHER_YEARS, post.start(), name.end(),
                name.word(), post.word(), posts.isEmpty() ? "（无）" : posts);
    }

    private void spelling(String text, Mention post, int at, Integer year, Findings findings) {
        for (Holding holder : register.holders(post.word(), year)) {
            int end = at + holder.name().length();
            if (end <= text.length() && oneOff(text.substring(at, end), holder.name())) {
                boolean certain = holder.throughout(year) && holder.name().length() > 2 && text.charAt(at) == holder.name().charAt(0);
                findings.suggest(certain ? PostRule.MISSPELT_NAME : PostRule.DOUBTFUL_NAME, at, end, holder.name(),
                        text.substring(at, end), post.word(), holder.name());
                return;
            }
        }
    }

    private void order(String text, List<Mention> names, Integer year, Findings findings) {
        for (int i = 1; i < names.size(); i++) {
            Mention before = names.get(i - 1);
            Mention name = names.get(i);
            int first = register.order(before.word(), year);
            int second = register.order(name.word(), year);
            if (enumerated(text, before.end(), name.start()) && second > 0 && second < first) {
                findings.add(PostRule.ORDER, before.start(), name.end(), name.word(), before.word());
            }
        }
    }

    private static boolean enumerated(String text, int end, int start) {
        if (start <= end || start - end > BETWEEN) {
            return false;
        }
        String between = text.substring(end, start);
        return (between.startsWith("、") || between.startsWith("和") || between.startsWith("及"))
                && between.indexOf('。') < 0 && between.indexOf('；') < 0 && between.indexOf('，') < 0;
    }

    /** 副镇长 is no 镇长, and 时任镇长 was one. */
    private static boolean deputy(String text, int start) {
        return start > 0 && "副原代".indexOf(text.charAt(start - 1)) >= 0 || text.startsWith("时任", start - 2) || text.startsWith("前任", start - 2);
    }

    private static int behind(String text, int end) {
        return end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '：') ? end + 1 : end;
    }

    private static boolean oneOff(String written, String name) {
        int different = 0;
        for (int i = 0; i < name.length(); i++) {
            char c = written.charAt(i);
            if (c < 0x4E00 || c > 0x9FFF) {
                return false;
            }
            different += c == name.charAt(i) ? 0 : 1;
        }
        return different == 1;
    }
}
