package org.qianfa.publication.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.qianfa.testing.SignoffHouse.NOW;

import org.junit.jupiter.api.Test;
import org.qianfa.integrity.SealManifest;
import org.qianfa.publication.application.SealedText.Sealed;
import org.qianfa.publication.domain.Edition;
import org.qianfa.shared.Sm3;
import org.qianfa.signoff.Seals.Seal;
import org.qianfa.testing.OneReport;

/** What the public page must show for the read-back to pass. */
class ReadBackTest {

    private static final String TEXT = "第一行，采纳48条。\n\n　　第二行 <b> & “引号”  两个空格";
    private static final String ARTICLE = "<p>第一行，采纳48条。</p>\n<p></p><p class=\"level-1\">　　第二行 &lt;b&gt; &amp; “引号”  两个空格</p>";
    private static final Seal SEAL = new Seal(OneReport.ID, "报告 <甲>", TEXT, Sm3.hex("封存"), SealManifest.ORIGIN, null, null,
            90, NOW);

    @Test
    void passes_a_page_that_shows_the_sealed_text() {
        readBack(page("报告 &lt;甲&gt;", ARTICLE, Sm3.hex(TEXT), SEAL.digest())).compare(edition());
    }

    @Test
    void finds_one_changed_character() {
        assertThatThrownBy(() -> readBack(page("报告 &lt;甲&gt;", ARTICLE.replace("48", "49"), Sm3.hex(TEXT), SEAL.digest())).compare(edition()))
                .isInstanceOf(NotTheSealedText.class).hasMessageContaining("at character 8 ").hasMessageContaining("«8条").hasMessageContaining("«9条");
    }

    @Test
    void finds_a_missing_and_an_added_paragraph() {
        differs(page("报告 &lt;甲&gt;", ARTICLE.replace("<p></p>", ""), Sm3.hex(TEXT), SEAL.digest()));
        differs(page("报告 &lt;甲&gt;", ARTICLE + "<p>附加</p>", Sm3.hex(TEXT), SEAL.digest()));
        differs(page("报告 &lt;甲&gt;", ARTICLE + "<p></p>", Sm3.hex(TEXT), SEAL.digest()));
    }

    @Test
    void finds_another_title_and_another_digest() {
        differs(page("报告", ARTICLE, Sm3.hex(TEXT), SEAL.digest()));
        differs(page("报告 &lt;甲&gt;", ARTICLE, Sm3.hex("x"), SEAL.digest()));
        differs(page("报告 &lt;甲&gt;", ARTICLE, Sm3.hex(TEXT), Sm3.hex("x")));
    }

    @Test
    void does_not_take_an_error_page_for_the_article() {
        assertThatThrownBy(() -> readBack("<html><h1>系统维护</h1></html>").compare(edition()))
                .isInstanceOf(IllegalStateException.class).hasMessageContaining("<article>");
    }

    private static void differs(String page) {
        assertThatThrownBy(() -> readBack(page).compare(edition())).isInstanceOf(NotTheSealedText.class);
    }

    private static ReadBack readBack(String page) {
        SealedText sealedText = mock();
        when(sealedText.open(OneReport.ID)).thenReturn(new Sealed(new OneReport().report(OneReport.ID), SEAL));
        return new ReadBack(sealedText, mock(), editionId -> page);
    }

    private static Edition edition() {
        Edition edition = mock();
        when(edition.getId()).thenReturn(1L);
        when(edition.getReportId()).thenReturn(OneReport.ID);
        when(edition.getTextDigest()).thenReturn(Sm3.hex(TEXT));
        return edition;
    }

    private static String page(String title, String article, String textDigest, String sealDigest) {
        return "<html><main><h1>" + title + "</h1><article class=\"x\">" + article + "</article><code>" + textDigest + "</code><code>"
                + sealDigest + "</code></main></html>";
    }
}
