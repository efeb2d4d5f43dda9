package org.qianfa.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qianfa.documents.fonts.Face;
import org.qianfa.documents.fonts.FontFile;
import org.qianfa.documents.fonts.Fonts;
import org.qianfa.documents.layout.Typesetter;
import org.qianfa.documents.official.OfficialDocument;

class FontsTest {

    private static final Fonts SHIPPED = Samples.FONTS;

    @ParameterizedTest
    @EnumSource
    void every_face_draws_the_characters_of_official_documents(Face face) {
        String characters = "法治政府建设年度报告〔2025〕8号〇※℃№％‰—…～·×÷±≤≥①②③⑩“”‘’《》〈〉「」【】（）㎡㎞✓√■□●○★→喆堃淼赟龑䶮㛃𠮷，。、；：？！";

        assertThat(characters.codePoints()).allSatisfy(c -> assertThat(SHIPPED.glyph(face, c)).as(Character.toString(c)).isPresent());
    }

    @Test
    void full_width_characters_are_one_em_wide_and_figures_half_an_em_in_the_face_of_the_text() {
        assertThat("法，“《—…".codePoints()).allSatisfy(c -> assertThat(SHIPPED.glyph(Face.FANGSONG, c).orElseThrow().width()).isEqualTo(1));
        assertThat("0123456789".codePoints()).allSatisfy(c -> assertThat(SHIPPED.glyph(Face.FANGSONG, c).orElseThrow().width()).isEqualTo(0.5));
    }

    @Test
    void every_character_of_published_reports_is_drawn() throws IOException {
        for (OfficialDocument report : PublishedReports.all()) {
            assertThatCode(() -> new Typesetter(SHIPPED).set(report)).doesNotThrowAnyException();
        }
    }

    @Test
    void characters_that_no_font_draws_are_named_and_no_box_takes_their_place() {
        assertThatThrownBy(() -> new Typesetter(SHIPPED).set(OfficialDocument.of("", "甲😀乙\uE123😀")))
                .isInstanceOfSatisfying(CharacterNotInFonts.class,
                        no -> assertThat(no.arguments()).isEqualTo(new Object[] {"😀（U+1F600）、\uE123（U+E123）"}));
    }

    @Test
    void a_unit_installs_a_font_by_category_and_what_it_lacks_comes_from_the_shipped_one(@TempDir Path folder) throws IOException {
        FontFile kaiti = SHIPPED.glyph(Face.KAITI, '法').orElseThrow().font();
        Files.write(folder.resolve("fangsong.ttf"), kaiti.subset(Set.of((int) ' ', (int) '法', (int) '治')).font());
        Fonts own = Fonts.in(folder);

        assertThat(List.of('法', '政').stream().map(c -> own.glyph(Face.FANGSONG, c).orElseThrow().font().name()))
                .containsExactly(kaiti.name(), "FandolFang-Regular");
        assertThat(own.glyph(Face.HEITI, '法').orElseThrow().font().name()).isEqualTo("FandolHei-Regular");
    }

    @Test
    void a_font_that_documents_cannot_carry_is_refused_when_it_is_installed_with_its_name(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("heiti.ttf"), "no font");

        assertThatIllegalArgumentException().isThrownBy(() -> Fonts.in(folder)).withMessageContaining("heiti.ttf");
        assertThatIllegalArgumentException().isThrownBy(() -> Fonts.in(folder.resolve("absent"))).withMessageContaining("absent");
    }

    @Test
    void licences_stand_beside_the_fonts() throws IOException {
        for (String licence : List.of("GPL-3.0-with-font-exception.txt", "OFL-1.1.txt", "README.md")) {
            try (InputStream text = FontsTest.class.getResourceAsStream("/fonts/" + licence)) {
                assertThat(text).as(licence).isNotNull();
            }
        }
    }
}
