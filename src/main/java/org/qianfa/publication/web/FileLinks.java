package org.qianfa.publication.web;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns the addresses of this server on a public page into names of files beside it. */
final class FileLinks {

    private static final Pattern LINK = Pattern.compile("\\b(href|src)=\"(/[^\"]*)\"");
    private static final Pattern PAGE = Pattern.compile("/p/(\\d+)(?:/(text|qr|changes|seal|report\\.[a-z]+))?(?:\\?.*)?");
    private static final Pattern VERSIONED = Pattern.compile("/(css|assets)/([\\w-]+?)(?:-[0-9a-f]{32})?\\.(\\w+)");

    private FileLinks() {
    }

    /** @param context path of this server, empty at the root */
    static String rewrite(String html, String context) {
        return LINK.matcher(html).replaceAll(link -> Matcher.quoteReplacement(
                link.group(1) + "=\"" + file(link.group(2).substring(link.group(2).startsWith(context) ? context.length() : 0)) + "\""));
    }

    private static String file(String address) {
        Matcher page = PAGE.matcher(address);
        if (page.matches()) {
            return page.group(1) + ending(page.toMatchResult());
        }
        Matcher versioned = VERSIONED.matcher(address);
        if (versioned.matches()) {
            return versioned.group(1) + "/" + versioned.group(2) + "." + versioned.group(3);
        }
        if (address.startsWith("/p/feed")) {
            return "feed.xml";
        }
        return address.equals("/sitemap.xml") ? "sitemap.xml" : "index.html";
    }

    private static String ending(MatchResult page) {
        if (page.group(2) == null) {
            return ".html";
        }
        return switch (page.group(2)) {
            case "text" -> ".txt";
            case "seal" -> "-seal.txt";
            case "qr" -> "-qr.svg";
            case "changes" -> "-changes.html";
            default -> "-" + page.group(2);
        };
    }
}
