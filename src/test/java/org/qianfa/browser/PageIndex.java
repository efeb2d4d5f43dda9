package org.qianfa.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.qianfa.access.PageRoutes;
import org.qianfa.browser.PageCatalogue.Shot;
import org.qianfa.browser.PageCatalogue.Words;

/** The contents of {@code docs/pages.md}: every page with its names, who reads it, and its pictures. */
final class PageIndex {

    static final List<String> LANGUAGES = List.of("zh", "en");
    static final String NARROW = "-390";
    private static final String HEAD = """
            # 所有页面 Every page

            Made from `src/test/resources/pages/pages.txt` and `access/permissions.txt` by `PagePicturesTest`, which takes the pictures of the
            sample district: `mvn verify -Dtest=PagePicturesTest -Dsurefire.failIfNoSpecifiedTests=false -Dqianfa.pages=docs`. `PageCatalogueTest`
            fails when a page is missing here or has no picture. Pictures are 1280 pixels wide; what people open on their telephones also 390.
            """;
    private static final Map<String, String> ROLES = Map.ofEntries(Map.entry("coordinator", "COORDINATOR"), Map.entry("drafter", "DRAFTER"),
            Map.entry("head", "DEPARTMENT_HEAD"), Map.entry("office", "OFFICE"), Map.entry("adviser", "LEGAL_ADVISER"),
            Map.entry("reviewer", "LEGALITY_REVIEWER"), Map.entry("approver", "LEGALITY_APPROVER"), Map.entry("deputy", "DEPUTY_LEADER"),
            Map.entry("secrecy", "SECRECY_REVIEWER"), Map.entry("leader", "FIRST_RESPONSIBLE"), Map.entry("first", "FIRST_REVIEWER"),
            Map.entry("second", "SECOND_REVIEWER"), Map.entry("final", "FINAL_REVIEWER"), Map.entry("supervisor", "DISTRICT_SUPERVISOR"),
            Map.entry("admin", "SYSTEM_ADMIN"), Map.entry("security", "SECURITY_ADMIN"), Map.entry("auditor", "AUDITOR"));
    private static final Set<String> EVERYBODY_SIGNED_IN = Set.of("OWNER", "COLLEAGUE", "STRANGER", "DRAFTER", "SYSTEM", "SECURITY", "AUDITOR");

    private final PageCatalogue catalogue;

    PageIndex(PageCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    String text() {
        StringBuilder text = new StringBuilder(HEAD);
        Words group = null;
        for (Shot shot : catalogue.shots()) {
            if (shot.group() != group) {
                group = shot.group();
                text.append("\n## ").append(group.zh()).append(' ').append(group.en()).append("\n\n| page | who reads it | 中文 | English |\n|---|---|---|---|\n");
            }
            text.append("| **").append(shot.words().zh()).append("** ").append(shot.words().en()).append("<br>`").append(shot.route()).append("` | ")
                    .append(readers(shot)).append(" | ").append(pictures(shot, "zh")).append(" | ").append(pictures(shot, "en")).append(" |\n");
        }
        return text.toString();
    }

    /** Paths below the folder of the index. */
    static List<String> files(Shot shot) {
        List<String> files = new ArrayList<>();
        for (String language : LANGUAGES) {
            files.add(file(shot, language, ""));
            if (shot.both()) {
                files.add(file(shot, language, NARROW));
            }
        }
        return files;
    }

    static String file(Shot shot, String language, String width) {
        return "pages/" + language + "/" + shot.name() + width + ".png";
    }

    private static String pictures(Shot shot, String language) {
        String wide = file(shot, language, "");
        String narrow = file(shot, language, NARROW);
        return "<a href=\"" + wide + "\"><img src=\"" + wide + "\" width=\"240\" alt=\"" + shot.words().in(language) + "\"></a>"
                + (shot.both() ? "<br>[390](" + narrow + ")" : "");
    }

    private static String readers(Shot shot) {
        Set<String> readers = PageRoutes.readers(shot.route());
        if (!shot.signedIn() || readers.contains("ANONYMOUS")) {
            return "所有人 everybody";
        }
        if (readers.containsAll(EVERYBODY_SIGNED_IN)) {
            return "所有登录人员 whoever is signed in";
        }
        List<String> words = new ArrayList<>(List.of(role(ROLES.get(shot.place().replaceFirst(".* ", "").replaceAll("\\d", "")))));
        if (readers.contains("COLLEAGUE")) {
            words.add("本单位其他人员 others of the unit");
        }
        for (String above : new TreeSet<>(Set.of("DISTRICT", "SYSTEM"))) {
            String word = role(above.equals("DISTRICT") ? "DISTRICT_SUPERVISOR" : "SYSTEM_ADMIN");
            if (readers.contains(above) && !words.contains(word)) {
                words.add(word);
            }
        }
        return String.join("<br>", words);
    }

    private static String role(String role) {
        return word(role, Locale.ROOT) + " " + word(role, Locale.ENGLISH);
    }

    private static String word(String role, Locale language) {
        return ResourceBundle.getBundle("messages.people", language, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                .getString("role." + role);
    }
}
