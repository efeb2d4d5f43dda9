package org.qianfa.publication.application;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/** What a reader finds on a public page: the text of the article, one line a paragraph, and the digests shown. */
record PublishedPage(String title, String text, List<String> digests) {

    private static final Pattern HEADING = Pattern.compile("<h1[^>]*>(.*?)</h1>", Pattern.DOTALL);
    private static final Pattern ARTICLE = Pattern.compile("<article[^>]*>(.*?)</article>", Pattern.DOTALL);
    private static final Pattern PARAGRAPH = Pattern.compile("<p(?:\\s[^>]*)?>(.*?)</p>", Pattern.DOTALL);
    private static final Pattern DIGEST = Pattern.compile("\\b[0-9a-f]{64}\\b");

    static PublishedPage of(String html) {
        String article = only(ARTICLE, html);
        List<String> lines = new ArrayList<>();
        Matcher paragraphs = PARAGRAPH.matcher(article);
        while (paragraphs.find()) {
            lines.add(HtmlUtils.htmlUnescape(paragraphs.group(1)));
        }
        String outsideArticle = html.replace(article, "");
        List<String> digests = DIGEST.matcher(outsideArticle).results().map(m -> m.group()).toList();
        return new PublishedPage(HtmlUtils.htmlUnescape(only(HEADING, html)), String.join("\n", lines), digests);
    }

    private static String only(Pattern pattern, String html) {
        Matcher found = pattern.matcher(html);
        if (!found.find()) {
            throw new IllegalStateException("the public page has no " + pattern.pattern().substring(0, pattern.pattern().indexOf('[')) + ">");
        }
        return found.group(1);
    }
}
