package org.qianfa.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.qianfa.access.PageRoutes;
import org.qianfa.browser.PageCatalogue.Shot;

/** No page without a picture. What it asks for is made by {@link PagePicturesTest}. */
class PageCatalogueTest {

    private static final Path DOCS = Path.of("docs");
    private static final long MOST = 15_000_000;

    private final PageCatalogue catalogue = PageCatalogue.read();

    @Test
    void every_address_a_browser_can_open_is_in_the_catalogue() {
        assertThat(minus(PageRoutes.all(), catalogue.routes())).as("in access/permissions.txt, but not in pages/pages.txt").isEmpty();
        Set<String> known = new TreeSet<>(PageRoutes.all());
        // Pictured is what is said of a page that is not there.
        known.add("/reports/999999999");
        assertThat(minus(catalogue.routes(), known)).as("in pages/pages.txt, but not in access/permissions.txt").isEmpty();
    }

    @Test
    void every_page_has_its_pictures_and_every_picture_its_page() throws IOException {
        Set<String> wanted = catalogue.shots().stream().map(PageIndex::files).flatMap(List::stream).collect(Collectors.toCollection(TreeSet::new));
        try (Stream<Path> files = Files.walk(DOCS.resolve("pages"))) {
            Set<String> there = files.filter(Files::isRegularFile).map(file -> DOCS.relativize(file).toString()).collect(Collectors.toCollection(TreeSet::new));
            assertThat(minus(wanted, there)).as("without a picture, see docs/pages.md").isEmpty();
            assertThat(minus(there, wanted)).as("pictures of nothing").isEmpty();
        }
    }

    @Test
    void names_of_pictures_are_given_once() {
        assertThat(catalogue.shots()).extracting(Shot::name).doesNotHaveDuplicates().allMatch(name -> name.matches("[a-z-]+"));
    }

    @Test
    void the_index_is_as_the_catalogue_says() throws IOException {
        assertThat(DOCS.resolve("pages.md")).hasContent(new PageIndex(catalogue).text());
    }

    @Test
    void all_pictures_together_are_small_enough_to_be_kept() throws IOException {
        try (Stream<Path> files = Files.walk(DOCS)) {
            assertThat(files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum()).isLessThan(MOST);
        }
    }

    private static Set<String> minus(Set<String> all, Set<String> some) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(some);
        return rest;
    }
}
