package org.qianfa.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qianfa.dossier.DossierCheck.Result;
import org.qianfa.dossier.Fault.Kind;
import org.qianfa.dossier.NoDossier.Why;

class DossierCheckTest {

    private static final int RANDOM_BYTES = 60;

    @TempDir
    Path folder;

    @Test
    void a_package_as_it_was_made_is_sound_and_opens_everywhere() throws Exception {
        SampleDossier sample = new SampleDossier();
        Result result = check(sample.bytes());
        assertThat(result.faults()).isEmpty();
        assertThat(result.files()).isEqualTo(sample.files.size());
        Map<String, byte[]> opened = unpacked(sample.bytes());
        sample.files.forEach((name, content) -> assertThat(opened.remove(name)).as(name).isEqualTo(content));
        assertThat(opened).containsOnlyKeys(DossierNames.MANIFEST, DossierNames.MANIFEST_DIGEST);
    }

    @Test
    void the_same_files_give_the_same_bytes() {
        SampleDossier sample = new SampleDossier();
        assertThat(sample.bytes()).isEqualTo(sample.bytes());
    }

    @Test
    void one_other_byte_in_any_file_is_found_and_the_file_named() throws Exception {
        byte[] made = new SampleDossier().bytes();
        Map<String, byte[]> files = unpacked(made);
        int place = 0;
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            place = indexOf(made, file.getValue(), place);
            byte[] changed = made.clone();
            changed[place + file.getValue().length / 2] ^= 1;
            if (file.getKey().equals(DossierNames.MANIFEST)) {
                assertThat(faultsOrNone(changed)).as(file.getKey()).isNotEmpty();
            } else if (file.getKey().equals(DossierNames.MANIFEST_DIGEST)) {
                assertThat(check(changed).faults()).containsExactly(Fault.of(Kind.LIST_CHANGED, DossierNames.MANIFEST));
            } else {
                assertThat(check(changed).faults()).as(file.getKey()).contains(Fault.of(Kind.CHANGED, file.getKey()));
            }
            place += file.getValue().length;
        }
    }

    @Test
    void one_other_byte_anywhere_in_the_archive_is_found() throws Exception {
        byte[] made = new SampleDossier().bytes();
        Random random = new Random(6);
        for (int i = 0; i < RANDOM_BYTES; i++) {
            byte[] changed = made.clone();
            int place = i < 20 ? made.length - 1 - i * 11 : random.nextInt(made.length);
            changed[place] ^= (byte) (1 << random.nextInt(Byte.SIZE));
            assertThat(faultsOrNone(changed)).as("byte " + place).isNotEmpty();
        }
        assertThat(check(Arrays.copyOf(made, made.length + 1)).sound()).isFalse();
    }

    @Test
    void missing_and_added_files_are_found() throws Exception {
        Map<String, byte[]> files = unpacked(new SampleDossier().bytes());
        files.remove("sections/01/revision-001.txt");
        files.put("sections/01/revision-002.txt", new byte[] {'x'});
        assertThat(check(zip(files)).faults()).containsExactlyInAnyOrder(Fault.of(Kind.MISSING, "sections/01/revision-001.txt"),
                Fault.of(Kind.ADDED, "sections/01/revision-002.txt"));
        files = unpacked(new SampleDossier().bytes());
        files.remove(DossierNames.MANIFEST_DIGEST);
        assertThat(check(zip(files)).faults()).containsExactly(Fault.of(Kind.MISSING, DossierNames.MANIFEST_DIGEST));
    }

    @Test
    void a_package_packed_again_is_told_from_the_one_that_was_made() throws Exception {
        assertThat(check(zip(unpacked(new SampleDossier().bytes()))).faults()).containsExactly(Fault.of(Kind.REPACKED, ""));
    }

    @Test
    void what_is_no_package_is_refused_and_what_is_made_to_harm_is_not_unpacked() throws Exception {
        assertNone(Why.OTHER_FILE, new byte[0]);
        assertNone(Why.OTHER_FILE, "PK and no more".getBytes(StandardCharsets.UTF_8));
        assertNone(Why.OTHER_FILE, zip(Map.of("a.txt", new byte[] {'a'})));
        assertNone(Why.OTHER_FILE, zip(Map.of(DossierNames.MANIFEST, "other\n".getBytes(StandardCharsets.UTF_8))));
        Map<String, byte[]> many = new LinkedHashMap<>();
        for (int i = 0; i < 20_001; i++) {
            many.put("f" + i, new byte[0]);
        }
        assertNone(Why.TOO_LARGE, zip(many));
        SampleDossier sample = new SampleDossier();
        Map<String, byte[]> bomb = unpacked(sample.bytes());
        bomb.put("bomb", new byte[65 << 20]);
        assertThat(check(zip(bomb)).faults()).contains(Fault.of(Kind.ADDED, "bomb"));
    }

    @Test
    void a_name_that_leads_out_of_the_package_is_never_written() {
        DossierWriter writer = new DossierWriter(new ByteArrayOutputStream());
        for (String name : List.of("../x", "/x", "a//b", "a\\b", "a b", "", "报告", DossierNames.MANIFEST, "a/../b", ".x")) {
            assertThatThrownBy(() -> writer.add(name, "x")).as(name).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private void assertNone(Why why, byte[] file) throws IOException {
        Path path = Files.write(folder.resolve("package.zip"), file);
        assertThatThrownBy(() -> DossierCheck.check(path)).isInstanceOfSatisfying(NoDossier.class, e -> assertThat(e.why()).isEqualTo(why));
    }

    private Result check(byte[] file) throws IOException, NoDossier {
        return DossierCheck.check(Files.write(folder.resolve("package.zip"), file));
    }

    private List<Fault> faultsOrNone(byte[] file) throws IOException {
        try {
            return check(file).faults();
        } catch (NoDossier none) {
            return List.of(Fault.of(Kind.UNREADABLE, none.why().name()));
        }
    }

    private static int indexOf(byte[] all, byte[] part, int from) {
        for (int i = from; i <= all.length - part.length; i++) {
            if (Arrays.equals(all, i, i + part.length, part, 0, part.length)) {
                return i;
            }
        }
        throw new AssertionError("stored as it is");
    }

    private static Map<String, byte[]> unpacked(byte[] packed) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(packed))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
