package org.qianfa.dossier;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qianfa.documents.official.OfficialDocument;
import org.qianfa.documents.writing.DocumentWriter;
import org.qianfa.documents.writing.FileFormat;
import org.qianfa.integrity.SealFile;
import org.qianfa.integrity.SealManifest;
import org.qianfa.integrity.SigningKey;
import org.qianfa.shared.Sm3;

/** The files of a package of an invented report: signed, reopened, signed again, published. */
public final class SampleDossier {

    static final String TITLE = "云溪街道2025年度法治政府建设年度报告";
    static final String TEXT = "一、主要举措和成效\n（一）合法性审查。全年审查合同36份，采纳意见48条。\n　　（二）普法<宣传> & “以案释法”";
    private static final Instant NOW = Instant.parse("2026-02-10T02:00:00Z");
    private static final SigningKey KEY = SigningKey.issuer("云溪街道", NOW).issue("人员90", NOW);
    private static final Map<FileFormat, byte[]> FILES = new LinkedHashMap<>();

    final Map<String, byte[]> files = new LinkedHashMap<>();

    public SampleDossier() {
        put(DossierNames.INDEX, "<!DOCTYPE html><title>档案包</title>");
        put(DossierNames.METADATA, "<archive/>");
        put(DossierNames.TEXT, TEXT);
        String first = seal(1, SealManifest.ORIGIN, TEXT.replace("48", "47"));
        String second = seal(2, Sm3.hex(SealFile.read(first).manifest()), TEXT);
        publish(second);
        put("sections/01/revision-001.txt", TEXT);
        put("process/release.bpmn", "<definitions/>");
        put(DossierNames.JOURNAL, journal());
    }

    private String seal(int number, String previous, String text) {
        Map<String, String> sealed = Map.of("text", text, "figures", "F1\t审查合同\t36", "opinions", "1\t数字不一致", "basis", "不涉密。", "opinion", "同意。");
        String manifest = new SealManifest(3, number, 5, previous, TITLE, Sm3.hex(text), Sm3.hex(sealed.get("figures")),
                Sm3.hex(sealed.get("opinions")), true, sealed.get("basis"), 90, "人员90", sealed.get("opinion"), LocalDate.of(2026, 2, 10), NOW).written();
        String file = SealFile.of(manifest, KEY.sign(manifest));
        String folder = DossierNames.folder(DossierNames.SEALS, number);
        put(folder + DossierNames.SEAL, file);
        sealed.keySet().stream().sorted().forEach(word -> put(folder + DossierNames.sealed(word), sealed.get(word)));
        return file;
    }

    private void publish(String seal) {
        String folder = DossierNames.folder(DossierNames.PUBLICATION, 1);
        put(folder + DossierNames.SEAL, seal);
        put(folder + DossierNames.SEALED_TEXT, TEXT);
        put(folder + DossierNames.PAGE, page(SealFile.read(seal).manifest()));
        files().forEach((format, content) -> files.put(folder + "report." + format.ending(), content));
    }

    private static String page(String manifest) {
        StringBuilder page = new StringBuilder("<!DOCTYPE html><html><body><h1>" + TITLE + "</h1><article>\n");
        TEXT.lines().forEach(line -> page.append("<p class=\"x\">").append(line.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")).append("</p>\n"));
        return page.append("</article><code>").append(Sm3.hex(TEXT)).append("</code><code>").append(Sm3.hex(manifest)).append("</code></body></html>").toString();
    }

    /** The same with its edition withdrawn. */
    public SampleDossier withdrawn(String at, String reason) {
        put(DossierNames.folder(DossierNames.PUBLICATION, 1) + DossierNames.WITHDRAWN, new WithdrawnEdition(Instant.parse(at), "人员90", reason).written());
        return this;
    }

    private static String journal() {
        JournalRow first = row(7, null, "0".repeat(64));
        JournalRow second = row(8, "数字有误，\n请核对。", first.digest());
        return JournalRow.written(List.of(first, second, row(20, "", "ab".repeat(32))));
    }

    private static JournalRow row(long id, String reason, String previous) {
        String digest = Sm3.hexOfFields(id, NOW, 90L, "人员90", "p90", "SignReport", "report", 5L, 3L, reason, "SM3\tx", previous);
        return new JournalRow(id, NOW.toString(), "90", "人员90", "p90", "SignReport", "report", 5, "3", reason, "SM3\tx", previous, digest);
    }

    private static synchronized Map<FileFormat, byte[]> files() {
        if (FILES.isEmpty()) {
            for (FileFormat format : List.of(FileFormat.PDF, FileFormat.OFD, FileFormat.DOCX)) {
                try {
                    FILES.put(format, DocumentWriter.withFonts("").write(OfficialDocument.of(TITLE, TEXT), format));
                } catch (org.qianfa.documents.CharacterNotInFonts missing) {
                    throw new IllegalStateException(missing);
                }
            }
        }
        return FILES;
    }

    void put(String name, String content) {
        files.put(name, content.getBytes(StandardCharsets.UTF_8));
    }

    String text(String name) {
        return new String(files.get(name), StandardCharsets.UTF_8);
    }

    public byte[] bytes() {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            DossierWriter writer = new DossierWriter(out);
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                writer.add(file.getKey(), file.getValue());
            }
            writer.finish();
            return out.toByteArray();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }
}
