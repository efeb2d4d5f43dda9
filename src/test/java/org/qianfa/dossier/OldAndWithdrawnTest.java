package org.qianfa.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qianfa.dossier.DossierCheck.Result;
import org.qianfa.dossier.Fault.Kind;
import org.qianfa.integrity.SealFile;
import org.qianfa.integrity.SealManifest;
import org.qianfa.shared.Sm3;

/** Packages of reports sealed before there were signatures, and of editions that are not public any more. */
class OldAndWithdrawnTest {

    private static final String PLAIN = "seals/01/plain-seal.txt";
    private static final String EDITION = "publication/01/";

    @TempDir
    Path folder;

    @Test
    void a_package_sealed_before_there_were_signatures_is_sound_and_says_so() throws Exception {
        Result result = check(sealedLongAgo());
        assertThat(result.faults()).isEmpty();
        assertThat(result.notes()).containsExactly(new Note(Note.Kind.UNSIGNED_SEAL, PLAIN, ""));
        assertThat(result.seal()).isEmpty();
    }

    @Test
    void what_does_not_fit_its_digest_is_found_all_the_same() throws Exception {
        assertChange("seals/01/text.txt", "48条", "49条", Fault.of(Kind.NOT_SEALED, "seals/01/text.txt"));
        assertChange(PLAIN, "title 云溪", "title 云水", Fault.of(Kind.NOT_SEALED, "seals/01/text.txt"));
        assertChange(PLAIN, "number 1", "number x", Fault.of(Kind.UNREADABLE, PLAIN));
        assertChange(DossierNames.TEXT, "48条", "49条", Fault.of(Kind.OTHER_TEXT, DossierNames.TEXT));
        assertChange(EDITION + "text.txt", "48条", "49条", Fault.of(Kind.OTHER_PUBLIC_TEXT, EDITION + "text.txt"));
        assertChange(EDITION + "plain-seal.txt", "digest ", "digest 0", Fault.of(Kind.OTHER_SEAL, EDITION + "plain-seal.txt"));
        SampleDossier without = sealedLongAgo();
        without.files.remove("seals/01/text.txt");
        assertThat(check(without).faults()).contains(Fault.of(Kind.LACKING, "seals/01/text.txt"));
    }

    @Test
    void an_edition_without_any_seal_is_still_lacking_one() throws Exception {
        SampleDossier sample = sealedLongAgo();
        sample.files.remove(EDITION + "plain-seal.txt");
        assertThat(check(sample).faults()).containsExactly(Fault.of(Kind.LACKING, EDITION + "seal.txt"));
    }

    @Test
    void a_withdrawn_edition_is_named_though_nothing_was_changed() throws Exception {
        SampleDossier sample = new SampleDossier();
        String reason = "含有个人\n手机号码";
        sample.put(EDITION + DossierNames.WITHDRAWN, new WithdrawnEdition(Instant.parse("2026-03-01T02:00:00Z"), "人员90", reason).written());
        Result result = check(sample);
        assertThat(result.faults()).isEmpty();
        assertThat(result.notes()).containsExactly(new Note(Note.Kind.WITHDRAWN, EDITION, "2026-03-01T02:00:00Z " + reason));
        for (String broken : List.of("at 2026", "by", "")) {
            sample.put(EDITION + DossierNames.WITHDRAWN, "qianfa-withdrawn 1\n" + broken);
            assertThat(check(sample).faults()).containsExactly(Fault.of(Kind.UNREADABLE, EDITION + DossierNames.WITHDRAWN));
        }
        assertThatThrownBy(() -> WithdrawnEdition.read("qianfa-withdrawn 1\nat gestern\nby x\nreason y")).isInstanceOf(IllegalArgumentException.class);
    }

    /** The sample with its one valid seal as it would have been made then. */
    private static SampleDossier sealedLongAgo() {
        SampleDossier sample = new SampleDossier();
        String signed = Sm3.hex(SealFile.read(sample.text(EDITION + "seal.txt")).manifest());
        String digest = Sm3.hex(SealManifest.ORIGIN + "\n" + SampleDossier.TITLE + "\n" + SampleDossier.TEXT);
        sample.files.keySet().removeIf(name -> name.startsWith(DossierNames.SEALS) || name.equals(EDITION + "seal.txt"));
        sample.put(PLAIN, new PlainSeal(1, SealManifest.ORIGIN, digest, SampleDossier.TITLE).written());
        sample.put("seals/01/text.txt", SampleDossier.TEXT);
        sample.put(EDITION + "plain-seal.txt", new PlainSeal(0, SealManifest.ORIGIN, digest, SampleDossier.TITLE).written());
        sample.put(EDITION + "page.html", sample.text(EDITION + "page.html").replace(signed, digest));
        return sample;
    }

    private void assertChange(String name, String from, String to, Fault expected) throws IOException, NoDossier {
        SampleDossier sample = sealedLongAgo();
        assertThat(sample.text(name)).contains(from);
        sample.put(name, sample.text(name).replace(from, to));
        assertThat(check(sample).faults()).as(name).contains(expected);
    }

    private Result check(SampleDossier sample) throws IOException, NoDossier {
        return DossierCheck.check(Files.write(folder.resolve("package.zip"), sample.bytes()));
    }
}
