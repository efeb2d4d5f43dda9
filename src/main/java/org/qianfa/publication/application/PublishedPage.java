package org.qianfa.publication.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/** What a reader finds on a public page: the text of the article, one line a paragraph, and the digests shown. */
record PublishedPage(String title, String text, List<String> digests) {

    private static final Pattern HEADING = Pattern.compile("<h1[^>]*>(.*?)</h1>", Pattern.DOTALL);
    private static final Pattern ARTICLE = Pattern.compile("<article[^>]*>(.*?)</article>", Pattern.DOTALL);
    private static final Pattern PARAGRAPH = Pattern.compile("<p(?:\\s[^>]*)?>(.*?)</p>", Pattern.DOTALL);
    private static final Pattern DIGEST = Pattern.compile("\\b[0-9a-f]{64}\\b");

    /** Empty if it is not the page of a report. */
    static Optional<PublishedPage> of(String html) {
        Matcher heading = HEADING.matcher(html);
        Matcher article = ARTICLE.matcher(html);
        if (!heading.find() || !article.find()) {
            return Optional.empty();
        }
        List<String> lines = new ArrayList<>();
        Matcher paragraphs = PARAGRAPH.matcher(article.group(1));
        while (paragraphs.find()) {
            lines.add(HtmlUtils.htmlUnescape(paragraphs.group(1)));
        }
        String outsideArticle = html.replace(article.group(1), "");
        List<String> digests = DIGEST.matcher(outsideArticle).results().map(m -> m.group()).toList();
        return Optional.of(new PublishedPage(HtmlUtils.htmlUnescape(heading.group(1)), String.join("\n", lines), digests));
    }
}
