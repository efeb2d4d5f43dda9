package org.qianfa.story;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/** The report's text as a reader of the public page sees it: one line per paragraph of the article. */
final class PublicPage {

    private static final Pattern ARTICLE = Pattern.compile("<article[^>]*>(.*?)</article>", Pattern.DOTALL);
    private static final Pattern PARAGRAPH = Pattern.compile("<p(?:\\s[^>]*)?>(.*?)</p>", Pattern.DOTALL);

    private PublicPage() {
    }

    static String textOf(String html) {
        Matcher article = ARTICLE.matcher(html);
        if (!article.find()) {
            throw new AssertionError("no article on the public page");
        }
        List<String> lines = new ArrayList<>();
        Matcher paragraph = PARAGRAPH.matcher(article.group(1));
        while (paragraph.find()) {
            lines.add(HtmlUtils.htmlUnescape(paragraph.group(1)));
        }
        return String.join("\n", lines);
    }
}
