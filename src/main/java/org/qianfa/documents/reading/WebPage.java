package org.qianfa.documents.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.qianfa.documents.NoteTaker;

/** Reads the paragraphs of a web page as a browser would show them. */
final class WebPage {

    private static final Pattern BEGINNING = Pattern.compile("\\s*(?:<!--|<!doctype\\s+html|<\\?xml|<[a-z][a-z0-9]*[\\s>/])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ENDING = Pattern.compile("</(?:html|body|p|div|span|table|h[1-6])\\s*>", Pattern.CASE_INSENSITIVE);
    private static final Set<String> BREAKS = Set.of("br", "hr");
    /** May hold words and paragraphs alike; the paragraphs part by themselves. */
    private static final Set<String> TRACKED = Set.of("ins", "del");

    private final List<String> paragraphs = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();

    private WebPage() {
    }

    /** Whether a text is the source of a web page or of a piece of one. */
    static boolean looksLike(String text) {
        return begins(text) && ENDING.matcher(text).find();
    }

    static boolean begins(String text) {
        return BEGINNING.matcher(text).lookingAt();
    }

    static List<String> paragraphs(String source, NoteTaker notes) {
        Document page = Jsoup.parse(source);
        new WebPageCleaning(page, notes).clean();
        WebPage reading = new WebPage();
        reading.read(page.body());
        return reading.paragraphs;
    }

    private void read(Element body) {
        NodeTraversor.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode text) {
                    add(text.getWholeText(), preformatted(text));
                } else if (parts(node)) {
                    end();
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (parts(node)) {
                    end();
                }
            }
        }, body);
        end();
    }

    private static boolean parts(Node node) {
        return node instanceof Element element && !TRACKED.contains(element.normalName())
                && (element.isBlock() || BREAKS.contains(element.normalName()));
    }

    private static boolean preformatted(TextNode text) {
        return text.parent() != null && text.parent().closest("pre") != null;
    }

    private void add(String text, boolean preformatted) {
        for (char c : text.toCharArray()) {
            if (preformatted && c == '\n') {
                end();
            } else if (preformatted || !blank(c)) {
                line.append(c == '\u200B' || c == '\u00AD' ? "" : c);
            } else if (gapNeeded(c)) {
                line.append(' ');
            }
        }
    }

    private static boolean blank(char c) {
        return c == ' ' || c == '\u00A0' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
    }

    /** A line end in the source after a Chinese character is no blank, though browsers show one. */
    private boolean gapNeeded(char blank) {
        if (line.isEmpty() || line.charAt(line.length() - 1) == ' ') {
            return false;
        }
        boolean lineEnd = blank == '\n' || blank == '\r';
        return !lineEnd || !chinese(line.charAt(line.length() - 1));
    }

    private static boolean chinese(char c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN || c >= '\u3000' && c <= '\u303F' || c >= '\uFF00';
    }

    private void end() {
        if (!line.toString().isBlank()) {
            paragraphs.add(line.toString());
        }
        line.setLength(0);
    }
}
