package org.qianfa.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qianfa.documents.official.Closing;
import org.qianfa.documents.official.Letterhead;
import org.qianfa.documents.official.OfficialDocument;
import org.qianfa.documents.writing.DocumentWriter;
import org.qianfa.documents.writing.FileFormat;
import org.qianfa.dossier.DossierCheck.Result;
import org.qianfa.dossier.Fault.Kind;
import org.qianfa.integrity.SealFile;
import org.qianfa.integrity.SealManifest;
import org.qianfa.integrity.SealSignature;
import org.qianfa.shared.Sm3;

/** Packages whose list of files was made anew after a change: only what they say gives them away. */
class HiddenChangesTest {

    @TempDir
    Path folder;

    @Test
    void whoever_writes_a_new_list_is_found_by_seals_words_and_journal() throws Exception {
        assertChange("publication/01/text.txt", "48条", "49条", Fault.of(Kind.OTHER_PUBLIC_TEXT, "publication/01/text.txt"));
        assertChange(DossierNames.TEXT, "48条", "49条", Fault.of(Kind.OTHER_TEXT, DossierNames.TEXT));
        assertChange("seals/02/text.txt", "48条", "49条", Fault.of(Kind.NOT_SEALED, "seals/02/text.txt"));
        assertChange("seals/01/figures.tsv", "36", "37", Fault.of(Kind.NOT_SEALED, "seals/01/figures.tsv"));
        assertChange("seals/02/opinions.tsv", "不一致", "一致", Fault.of(Kind.NOT_SEALED, "seals/02/opinions.tsv"));
        assertChange("seals/02/basis.txt", "不", "", Fault.of(Kind.NOT_SEALED, "seals/02/basis.txt"));
        assertChange("seals/02/seal.txt", "disclosure open", "disclosure withheld", new Fault(Kind.SIGNATURE, "seals/02/seal.txt", "DOES_NOT_FIT"));
        assertChange("publication/01/seal.txt", "disclosure open", "disclosure withheld", Fault.of(Kind.OTHER_SEAL, "publication/01/seal.txt"));
        assertChange("journal/journal.tsv", "核对", "核准", new Fault(Kind.JOURNAL_ENTRY, DossierNames.JOURNAL, "8"));
        assertChange("journal/journal.tsv", "\t\\N\tSM3", "\t\tSM3", new Fault(Kind.JOURNAL_ENTRY, DossierNames.JOURNAL, "7"));
    }

    @Test
    void other_words_in_page_and_files_are_found_with_their_characters() throws Exception {
        SampleDossier sample = new SampleDossier();
        sample.put("publication/01/page.html", sample.text("publication/01/page.html").replace("48条", "49条"));
        assertThat(check(sample.bytes()).faults()).singleElement().satisfies(fault -> {
            assertThat(fault.kind()).isEqualTo(Kind.OTHER_WORDS);
            assertThat(fault.detail()).contains("«8条", "«9条");
        });
        for (String ending : List.of("pdf", "ofd", "docx")) {
            SampleDossier other = new SampleDossier();
            String name = "publication/01/report." + ending;
            other.files.put(name, written(ending));
            assertThat(check(other.bytes()).faults()).as(ending).singleElement().satisfies(fault -> {
                assertThat(fault.entry()).isEqualTo(name);
                assertThat(fault.kind()).isEqualTo(Kind.OTHER_WORDS);
            });
            other.files.put(name, new byte[] {1, 2, 3});
            assertThat(check(other.bytes()).faults()).as(ending).containsExactly(Fault.of(Kind.UNREADABLE, name));
        }
    }

    private static byte[] written(String ending) throws Exception {
        return DocumentWriter.withFonts("").write(
                OfficialDocument.of(SampleDossier.TITLE, SampleDossier.TEXT.replace("48", "49")),
                FileFormat.ofEnding(ending).orElseThrow());
    }

    @Test
    void seals_out_of_their_order_and_parts_every_package_has_are_missed() throws Exception {
        SampleDossier sample = new SampleDossier();
        sample.put("seals/02/seal.txt", sample.text("seals/02/seal.txt").replaceFirst("previous [0-9a-f]{64}", "previous " + SealManifest.ORIGIN));
        assertThat(check(sample.bytes()).faults()).contains(Fault.of(Kind.SEAL_ORDER, "seals/02/seal.txt"));
        SampleDossier bare = new SampleDossier();
        bare.files.keySet().removeIf(name -> !name.startsWith("sections/"));
        assertThat(check(bare.bytes()).faults()).extracting(Fault::entry)
                .containsExactly(DossierNames.INDEX, DossierNames.METADATA, DossierNames.TEXT, DossierNames.JOURNAL, DossierNames.SEALS);
        SampleDossier unpublished = new SampleDossier();
        unpublished.files.keySet().removeIf(name -> name.startsWith("publication/"));
        assertThat(check(unpublished.bytes()).faults()).containsExactly(Fault.of(Kind.LACKING, DossierNames.PUBLICATION));
    }

    @Test
    void an_edition_without_its_seal_or_its_text_is_missed() throws Exception {
        for (String name : List.of("publication/01/seal.txt", "publication/01/text.txt")) {
            SampleDossier sample = new SampleDossier();
            sample.files.remove(name);
            assertThat(check(sample.bytes()).faults()).containsExactly(Fault.of(Kind.LACKING, name));
        }
    }

    /** The seal of an edition may be from before its stamp; the words of the edition are compared all the same. */
    @Test
    void a_stamp_that_is_none_is_found_and_hides_nothing_else() throws Exception {
        SampleDossier sample = new SampleDossier();
        SealFile.Sealed sealed = SealFile.read(sample.text("seals/02/seal.txt"));
        SealSignature bare = sealed.signature();
        sample.put("seals/02/seal.txt", SealFile.of(sealed.manifest(), new SealSignature(bare.algorithm(), bare.value(), bare.certificates(), "AAAA")));
        assertThat(check(sample.bytes()).faults()).containsExactly(new Fault(Kind.SIGNATURE, "seals/02/seal.txt", "TIME_STAMP"));
        sample.put("publication/01/page.html", sample.text("publication/01/page.html").replace("48条", "49条"));
        assertThat(check(sample.bytes()).faults()).extracting(Fault::kind).containsExactly(Kind.SIGNATURE, Kind.OTHER_WORDS);
    }

    @Test
    void a_red_head_and_an_imprint_may_stand_around_title_and_text_and_nothing_inside() throws Exception {
        OfficialDocument.Builder dressed = OfficialDocument.titled(SampleDossier.TITLE).letterhead(new Letterhead("云溪街道办事处文件", "云街〔2026〕1号", List.of("人员90")))
                .closing(Closing.of("云溪街道办事处", "2026年2月10日"));
        SampleDossier sample = new SampleDossier();
        sample.files.put("publication/01/report.pdf", DocumentWriter.withFonts("").write(dressed.text(SampleDossier.TEXT).build(), FileFormat.PDF));
        assertThat(check(sample.bytes()).faults()).isEmpty();
        sample.files.put("publication/01/report.pdf", DocumentWriter.withFonts("").write(
                OfficialDocument.of(SampleDossier.TITLE, SampleDossier.TEXT + "\n" + "另有一段。".repeat(300)), FileFormat.PDF));
        assertThat(check(sample.bytes()).faults()).extracting(Fault::kind).containsExactly(Kind.OTHER_WORDS);
    }

    /** Seals of masked texts name the digests of text and differences with a salt, and that of what the public reads without. */
    @Test
    void a_masked_text_is_held_against_what_the_seal_lets_the_public_read() throws Exception {
        SampleDossier sample = new SampleDossier();
        String masked = SampleDossier.TEXT.replace("48条", "＊＊条");
        SealedFolder seal = new SealedFolder("seals/02/", "", "salt", new SealFile.Sealed("text-salted " + Sm3.hex("salt\n" + SampleDossier.TEXT)
                + "\npublic " + Sm3.hex(masked), null));
        assertThat(seal.states("text", SampleDossier.TEXT)).isTrue();
        assertThat(seal.states("text", masked)).isFalse();
        assertThat(seal.publishes(masked)).isTrue();
        assertThat(seal.publishes(SampleDossier.TEXT)).isFalse();
        sample.put("seals/02/public.txt", masked);
        assertThat(check(sample.bytes()).faults()).containsExactly(Fault.of(Kind.NOT_SEALED, "seals/02/public.txt"));
    }

    /** The file is changed and the list of files made anew, as somebody would who wants to hide it. */
    private void assertChange(String name, String from, String to, Fault expected) throws Exception {
        SampleDossier sample = new SampleDossier();
        assertThat(sample.text(name)).contains(from);
        sample.put(name, sample.text(name).replace(from, to));
        assertThat(check(sample.bytes()).faults()).contains(expected);
    }

    private Result check(byte[] file) throws IOException, NoDossier {
        return DossierCheck.check(Files.write(folder.resolve("package.zip"), file));
    }
}
