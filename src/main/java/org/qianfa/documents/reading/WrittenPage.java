package org.qianfa.documents.reading;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a reader finds on the public page of a report.
 *
 * @param title   its first heading
 * @param text    of its article, a line a paragraph, every character as it is shown
 * @param digests shown beside it
 */
public record WrittenPage(String title, String text, List<String> digests) {

    private static final Pattern DIGEST = Pattern.compile("\\b[0-9a-f]{64}\\b");

    public static WrittenPage of(String html) {
        Document page = Jsoup.parse(html);
        Element article = page.selectFirst("article");
        String text = article == null ? "" : article.select("p").stream().map(Element::wholeText).collect(Collectors.joining("\n"));
        if (article != null) {
            article.remove();
        }
        Element heading = page.selectFirst("h1");
        return new WrittenPage(heading == null ? "" : heading.wholeText(), text,
                DIGEST.matcher(page.html()).results().map(MatchResult::group).toList());
    }
}
