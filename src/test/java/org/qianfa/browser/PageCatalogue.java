package org.qianfa.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.core.io.ClassPathResource;

/** Which pages the product has, as {@code pages/pages.txt} tells, and which addresses are none. */
record PageCatalogue(List<Shot> shots, Set<String> others) {

    /**
     * A page to be pictured.
     *
     * @param name    of the picture, without ending
     * @param address with the variables of the permission matrix
     * @param place   whose report and people, {@code -} without signing in
     * @param both    also at the width of a telephone
     */
    record Shot(Words group, String name, String address, String place, boolean both, Words words) {

        String route() {
            return address.replaceFirst("\\?.*", "");
        }

        boolean signedIn() {
            return !place.endsWith("-");
        }

        /** The report whose ids the address takes, also where nobody signs in. */
        String sample() {
            return place.equals("-") ? "@PUBLISHED office" : place.replaceFirst(" -$", " office");
        }
    }

    record Words(String zh, String en) {

        String in(String language) {
            return language.equals("en") ? en : zh;
        }
    }

    static PageCatalogue read() {
        List<Shot> shots = new ArrayList<>();
        Set<String> others = new TreeSet<>();
        Words group = null;
        for (String line : lines()) {
            String[] cells = line.replaceFirst("^## ", "").split(" \\| ");
            if (line.startsWith("## ")) {
                group = new Words(cells[0].strip(), cells[1].strip());
            } else if (cells[0].equals("-")) {
                others.add(cells[1].strip());
            } else if (!line.startsWith("#") && !line.isBlank()) {
                shots.add(new Shot(group, cells[0].strip(), cells[1].strip(), cells[2].strip(), cells[3].strip().equals("both"),
                        new Words(cells[4].strip(), cells[5].strip())));
            }
        }
        return new PageCatalogue(shots, others);
    }

    Set<String> routes() {
        Set<String> routes = new TreeSet<>(others);
        shots.forEach(shot -> routes.add(shot.route()));
        return routes;
    }

    private static List<String> lines() {
        try {
            return new ClassPathResource("pages/pages.txt").getContentAsString(StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
