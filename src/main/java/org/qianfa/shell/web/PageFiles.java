package org.qianfa.shell.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * Which style sheets and scripts a page brings besides the common ones: {@code /css/<module>.css} of its template's
 * folder, and {@code /assets/<island>.js} with {@code /assets/<island>.css} of its islands, where they exist.
 */
@Component
class PageFiles {

    public List<String> styles(String template, String islands) {
        Set<String> styles = new LinkedHashSet<>();
        styles.add("/css/" + template.split("/")[0] + ".css");
        names(islands).forEach(island -> styles.add("/assets/" + island + ".css"));
        names(islands).forEach(island -> styles.add("/css/" + island + ".css"));
        return styles.stream().filter(path -> new ClassPathResource("static" + path).exists()).toList();
    }

    public List<String> scripts(String islands) {
        List<String> scripts = new ArrayList<>(List.of("/assets/page.js"));
        names(islands).forEach(island -> scripts.add("/assets/" + island + ".js"));
        return scripts;
    }

    private static Stream<String> names(String islands) {
        return islands == null ? Stream.empty()
                : Arrays.stream(StringUtils.tokenizeToStringArray(islands, ","));
    }
}
