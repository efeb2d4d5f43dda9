package org.qianfa.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuditWordsTest {

    /** An action is named in a call right after the person who acts. */
    private static final Pattern NAMED = Pattern.compile("\\(\\s*[a-z]\\w*,\\s*\"([A-Z][a-z]+[A-Z]\\w+)\"");
    private static final Path SOURCES = Path.of("src/main/java");

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void every_action_that_is_recorded_has_a_name_for_people(String language) {
        ResourceBundle words = ResourceBundle.getBundle("messages.audit", Locale.forLanguageTag(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        assertThat(actions()).hasSizeGreaterThan(80).allSatisfy(action -> assertThat(words.containsKey("audit.action." + action)).as(action).isTrue());
    }

    private static Set<String> actions() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().contains("/application/") && file.toString().endsWith(".java"))
                    .flatMap(file -> NAMED.matcher(read(file)).results()).map(found -> found.group(1)).collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
