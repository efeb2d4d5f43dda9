package org.qianfa.archive.application;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qianfa.testing.SignoffHouse.person;
import static org.qianfa.testing.SignoffHouse.personOf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.qianfa.archive.TakePackage.Contents;
import org.qianfa.archive.TakePackage.NotToArchiveYet;
import org.qianfa.dossier.DossierCheck;
import org.qianfa.dossier.DossierCheck.Result;
import org.qianfa.dossier.Fault;
import org.qianfa.dossier.NoDossier;
import org.qianfa.dossier.Note;
import org.qianfa.drafting.ReportPhase;
import org.qianfa.publication.DecideWithdrawal;
import org.qianfa.publication.DecideWithdrawal.Ruling;
import org.qianfa.publication.ProposeWithdrawal;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.NotPermitted;
import org.qianfa.shared.Role;
import org.qianfa.shared.Sm3;
import org.qianfa.testing.OneReport;
import org.qianfa.testing.SignoffDesk;
import org.qianfa.testing.TestDatabase;
import org.springframework.jdbc.core.JdbcTemplate;
import org.w3c.dom.Element;

/** The archive package of a report that was really signed and published, on both databases. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class TakePackageTest {

    private static final Actor OFFICE = person(83, Role.OFFICE);

    @TempDir
    Path folder;

    private final SignoffDesk desk;
    private final OnePackage archive;

    TakePackageTest(TestDatabase database) {
        this.desk = SignoffDesk.on(database);
        this.archive = new OnePackage(desk);
    }

    @Test
    void a_published_report_becomes_a_package_that_holds() throws Exception {
        archive.published();
        byte[] made = archive.bytes(OFFICE);
        assertThat(faults(made)).isEmpty();
        Map<String, byte[]> files = unpacked(made);
        assertThat(files.keySet()).startsWith("index.html", "text/report.txt", "seals/01/seal.txt", "seals/01/text.txt", "seals/01/figures.tsv",
                "seals/01/opinions.tsv", "seals/01/basis.txt", "seals/01/opinion.txt").contains("publication/01/text.txt", "publication/01/page.html",
                "publication/01/seal.txt", "publication/01/report.pdf", "publication/01/report.ofd", "publication/01/report.docx",
                "sheets/sign-off-sheet.pdf", "sheets/sign-off-sheet.ofd", "sheets/minutes-1.pdf", "sheets/legal-opinion-1.pdf", "sheets/legal-opinion-2.txt", "sections/comparison.pdf",
                "sections/01/revision-001.txt", "sections/01/revision-002.txt", "sections/01/difference-002.txt", "sections/02/revision-002.txt",
                "process/path.html", "journal/journal.tsv", "process/release-1.2.bpmn", "metadata.xml").endsWith("manifest.txt", "manifest.sm3");
        assertThat(new String(files.get("text/report.txt"), UTF_8)).isEqualTo(desk.text());
        assertThat(new String(files.get("sections/01/difference-002.txt"), UTF_8)).contains("【增加：深入】");
        assertThat(new String(files.get("process/path.html"), UTF_8)).contains("签发", "人员90", "第二行&lt;b&gt;").doesNotContain("<script", "<b>");
    }

    @Test
    void the_same_report_gives_the_same_bytes_however_often_it_is_taken() throws Exception {
        archive.published();
        assertThat(archive.bytes(OFFICE)).isEqualTo(archive.bytes(person(60, Role.COORDINATOR)));
    }

    @Test
    void a_person_finds_every_file_from_the_first_page() throws Exception {
        archive.published();
        Map<String, byte[]> files = unpacked(archive.bytes(OFFICE));
        String index = new String(files.get("index.html"), UTF_8);
        files.keySet().stream().filter(name -> !name.equals("index.html")).forEach(name -> assertThat(index).contains("href=\"" + name + "\""));
        assertThat(index).contains("法律审查意见书（第1轮）（PDF）", "法律审查意见书（第2轮）", "题名", "云街〔2026〕1号", "11000000MB0000000X/2026-00001", "人员90", "主动公开", "java -jar qianfa.jar verify")
                .doesNotContain("<script", "http://", "https://");
    }

    @Test
    void the_metadata_name_record_files_and_acts() throws Exception {
        archive.published();
        Map<String, byte[]> files = unpacked(archive.bytes(OFFICE));
        Element xml = xml(files);
        assertThat(xml.getElementsByTagName("file").getLength()).isEqualTo(files.size() - 3);
        assertThat(xml.getElementsByTagName("act").getLength()).isEqualTo(2);
        assertThat(xml.getTextContent()).contains("云溪街道2025年度法治政府建设年度报告", "云溪街道办事处", "2026-02-10");
    }

    @Test
    void what_is_changed_in_the_database_is_found_in_the_package() throws Exception {
        long edition = archive.published();
        desk.bean(JdbcTemplate.class).update("update publication_edition set text = replace(text, '48', '49') where id = ?", edition);
        assertThat(faults(archive.bytes(OFFICE))).extracting(Fault::kind).contains(Fault.Kind.OTHER_PUBLIC_TEXT, Fault.Kind.OTHER_WORDS);
        desk.bean(JdbcTemplate.class).update("update signoff_seal set figures = 'x' where report_id = ?", OneReport.ID);
        assertThat(faults(archive.bytes(OFFICE))).extracting(Fault::kind).contains(Fault.Kind.SIGNATURE, Fault.Kind.OTHER_SEAL);
    }

    @Test
    void a_withdrawn_edition_is_marked_wherever_the_package_speaks_of_it() throws Exception {
        long edition = archive.published();
        long withdrawal = desk.bean(ProposeWithdrawal.class).proposeWithdrawal(OFFICE, OneReport.ID, edition, "含有个人手机号码。");
        desk.bean(DecideWithdrawal.class).decideWithdrawal(person(90, Role.FIRST_RESPONSIBLE), withdrawal, new Ruling(true, false, ""));
        byte[] made = archive.bytes(OFFICE);
        Result result = DossierCheck.check(Files.write(folder.resolve("package.zip"), made));
        assertThat(result.faults()).isEmpty();
        assertThat(result.notes()).containsExactly(new Note(Note.Kind.WITHDRAWN, "publication/01/", "2026-02-10T02:00:00Z 含有个人手机号码。"));
        Map<String, byte[]> files = unpacked(made);
        assertThat(new String(files.get("index.html"), UTF_8)).contains("第1版公开文本（已撤回）", "撤回情况", "已于 2026-02-10 10:00:00 撤回：含有个人手机号码。");
        var marked = (Element) xml(files).getElementsByTagName("edition").item(0);
        assertThat(marked.getAttribute("state") + marked.getAttribute("withdrawnBy") + marked.getAttribute("withdrawnBecause"))
                .isEqualTo("withdrawn人员90含有个人手机号码。");
    }

    @Test
    void a_report_sealed_before_there_were_signatures_becomes_a_package_that_holds() throws Exception {
        archive.published();
        JdbcTemplate jdbc = desk.bean(JdbcTemplate.class);
        Map<String, Object> seal = jdbc.queryForMap("select digest, previous_digest, title, text from signoff_seal");
        String digest = Sm3.hex(seal.get("previous_digest") + "\n" + seal.get("title") + "\n" + seal.get("text"));
        jdbc.update("""
                update signoff_seal set format = 1, digest = ?, figures = null, opinions = null, disclosed = null, basis = null, algorithm = null,
                signature = null, certificates = null, disclosure = null, public_text = null, differences = null, salt = null""", digest);
        jdbc.update("update publication_edition set seal_digest = ?, seal_manifest = null, seal_algorithm = null, seal_signature = null, seal_certificates = null", digest);
        jdbc.update("update publication_page set html = replace(html, ?, ?)", seal.get("digest"), digest);
        byte[] made = archive.bytes(OFFICE);
        Result result = DossierCheck.check(Files.write(folder.resolve("package.zip"), made));
        assertThat(result.faults()).isEmpty();
        assertThat(result.notes()).containsExactly(new Note(Note.Kind.UNSIGNED_SEAL, "seals/01/plain-seal.txt", ""));
        assertThat(new String(unpacked(made).get("text/report.txt"), UTF_8)).isEqualTo(desk.text());
    }

    @Test
    void office_and_coordinator_of_the_unit_take_it_and_it_is_on_record() throws Exception {
        archive.published();
        for (Role keeper : List.of(Role.OFFICE, Role.COORDINATOR)) {
            desk.heard().clear();
            assertThat(archive.useCase().takePackage(person(60, keeper), OneReport.ID).fileName()).isEqualTo("档案包-云溪街道2025年度法治政府建设年度报告.zip");
            assertThat(desk.heard().journal).containsExactly("TakePackage");
        }
        Contents contents = archive.useCase().contents(OFFICE, OneReport.ID);
        assertThat(contents.groups()).hasSize(5).noneMatch(group -> group.title().startsWith("archive."));
        Map<String, Object> before = desk.everything();
        for (Role other : List.of(Role.DRAFTER, Role.FIRST_RESPONSIBLE, Role.LEGAL_ADVISER, Role.FINAL_REVIEWER)) {
            assertThatThrownBy(() -> archive.useCase().takePackage(person(60, other), OneReport.ID)).isInstanceOf(NotPermitted.class);
            assertThatThrownBy(() -> archive.useCase().contents(person(60, other), OneReport.ID)).isInstanceOf(NotPermitted.class);
        }
        for (Actor stranger : List.of(personOf(4, 61, Role.OFFICE), person(1, Role.AUDITOR), person(1, Role.SYSTEM_ADMIN))) {
            assertThatThrownBy(() -> archive.useCase().takePackage(stranger, OneReport.ID)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> archive.useCase().contents(stranger, OneReport.ID)).isInstanceOf(NotFound.class);
        }
        assertThat(desk.everything()).isEqualTo(before);
    }

    @Test
    void before_it_is_finished_a_report_has_no_package_and_nothing_is_on_record() throws Exception {
        desk.readyToSign();
        desk.sign();
        for (ReportPhase phase : List.of(ReportPhase.DRAFTING, ReportPhase.CONSOLIDATING, ReportPhase.UNDER_REVIEW, ReportPhase.SIGNED)) {
            desk.report().phase(phase);
            Map<String, Object> before = desk.everything();
            assertThatThrownBy(() -> archive.useCase().takePackage(OFFICE, OneReport.ID)).isInstanceOfSatisfying(NotToArchiveYet.class,
                    refused -> assertThat(refused.conflict()).isTrue());
            assertThatThrownBy(() -> archive.useCase().contents(OFFICE, OneReport.ID)).isInstanceOf(NotToArchiveYet.class);
            assertThat(desk.everything()).isEqualTo(before);
        }
    }

    private List<Fault> faults(byte[] made) throws IOException, NoDossier {
        return DossierCheck.check(Files.write(folder.resolve("package.zip"), made)).faults();
    }

    private static Element xml(Map<String, byte[]> files) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(files.get("metadata.xml"))).getDocumentElement();
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
}
