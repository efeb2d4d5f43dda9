package org.qianfa.proofreading.leftover;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.qianfa.officialtext.Line;
import org.qianfa.officialtext.PageChrome;
import org.qianfa.officialtext.PageMark;
import org.qianfa.proofreading.finding.Circumstances;
import org.qianfa.proofreading.finding.Findings;
import org.qianfa.proofreading.finding.ProofText;
import org.qianfa.proofreading.finding.TextCheck;

/** Lines of the web page a report was copied from. The report's own title before its first paragraph is none of them. */
public final class PageLines implements TextCheck {

    private static final int LONGEST_INSIDE = 60;
    private static final List<String> CONTACT = List.of("联系电话", "联系方式", "联系地址", "邮编");
    private static final String PROSE_ENDS = "。；;：:！!？?，,";
    private static final List<String> FILE_TYPES = List.of(".doc", ".docx", ".wps", ".pdf", ".ofd", ".xls", ".xlsx", ".zip", ".rar");

    @Override
    public void look(ProofText text, Circumstances circumstances, Findings findings) {
        List<Line> body = text.body();
        int first = body.isEmpty() ? Integer.MAX_VALUE : body.get(0).start();
        int behind = body.isEmpty() ? Integer.MAX_VALUE : body.get(body.size() - 1).end();
        Line dataFrom = null;
        Line dataTo = null;
        for (Line line : text.lines()) {
            boolean inside = line.start() >= first && line.end() <= behind;
            LeftoverRule rule = (inside ? inside(line.text()) : around(line.text(), line.start() >= behind)).orElse(null);
            if (rule == LeftoverRule.PUBLICATION_LINE) {
                dataFrom = dataFrom == null ? line : dataFrom;
                dataTo = line;
                continue;
            }
            publication(dataFrom, dataTo, findings);
            dataFrom = null;
            if (rule != null) {
                report(rule, line, line, findings);
            }
        }
        publication(dataFrom, dataTo, findings);
    }

    /** Lines of it that follow one another are one thing. */
    private static void publication(Line from, Line to, Findings findings) {
        if (from != null) {
            report(LeftoverRule.PUBLICATION_LINE, from, to, findings);
        }
    }

    private static void report(LeftoverRule rule, Line from, Line to, Findings findings) {
        findings.suggest(rule, from.start(), to.end(), "", shortened(from.text()));
    }

    private static Optional<LeftoverRule> around(String line, boolean after) {
        Optional<LeftoverRule> marked = PageChrome.mark(line).map(mark -> rule(mark, line)).or(() -> fileName(line));
        return marked.isPresent() || !after ? marked : Optional.of(LeftoverRule.PAGE_REMAINDER);
    }

    /** A telephone number or address behind a report may be the report's own. */
    private static LeftoverRule rule(PageMark mark, String line) {
        return switch (mark) {
            case PATH -> LeftoverRule.PAGE_PATH;
            case DATA -> LeftoverRule.PUBLICATION_LINE;
            case TOOLS -> LeftoverRule.PAGE_TOOLS;
            case PICTURE -> LeftoverRule.PICTURE_NAME;
            case LINKS -> LeftoverRule.PAGE_LINKS;
            case OWNER -> CONTACT.stream().anyMatch(line::startsWith) && line.indexOf('备') < 0
                    ? LeftoverRule.PAGE_REMAINDER : LeftoverRule.PAGE_OWNER;
        };
    }

    /** Between the report's own paragraphs only what cannot be one of them, and even that may be meant. */
    private static Optional<LeftoverRule> inside(String line) {
        if (line.length() > LONGEST_INSIDE || PROSE_ENDS.indexOf(line.charAt(line.length() - 1)) >= 0) {
            return Optional.empty();
        }
        Optional<LeftoverRule> file = fileName(line);
        return file.isPresent() ? file : PageChrome.mark(line)
                .filter(mark -> mark == PageMark.PICTURE || mark == PageMark.TOOLS || mark == PageMark.OWNER)
                .map(mark -> mark == PageMark.PICTURE ? LeftoverRule.PICTURE_NAME : LeftoverRule.PAGE_INSIDE);
    }

    private static Optional<LeftoverRule> fileName(String line) {
        int dot = line.lastIndexOf('.');
        return dot > 0 && FILE_TYPES.contains(line.substring(dot).toLowerCase(Locale.ROOT))
                ? Optional.of(LeftoverRule.FILE_NAME) : Optional.empty();
    }

    private static String shortened(String line) {
        return line.length() <= LONGEST_INSIDE ? line : line.substring(0, LONGEST_INSIDE) + "…";
    }
}
