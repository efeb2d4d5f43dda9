package org.qianfa.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.qianfa.documents.official.OfficialDocument;
import org.qianfa.documents.writing.DocumentWriter;
import org.qianfa.documents.writing.FileFormat;
import org.qianfa.shared.Refusal;

/** A report as Word, PDF and OFD file. Peer: LibreOffice making a PDF of the Word file, where it is installed. */
@State(Scope.Benchmark)
public class DocumentsBenchmark {

    @Param({"6500", "65000"})
    public int characters;

    private final DocumentWriter writer = DocumentWriter.withFonts("");
    private OfficialDocument report;
    private Path folder;

    @Setup
    public void write() throws IOException {
        report = OfficialDocument.of("清河镇2024年法治政府建设年度报告", Prose.of(characters));
        folder = Files.createTempDirectory("documents");
        Files.write(folder.resolve("report.docx"), DocumentWriter.word(report));
    }

    @Benchmark
    public Map<FileFormat, byte[]> qianfa() throws Refusal {
        Map<FileFormat, byte[]> files = new EnumMap<>(FileFormat.class);
        for (FileFormat format : new FileFormat[] {FileFormat.DOCX, FileFormat.PDF, FileFormat.OFD}) {
            files.put(format, writer.write(report, format));
        }
        return files;
    }

    @Benchmark
    public int peer() throws IOException, InterruptedException {
        Process libreOffice = new ProcessBuilder("soffice", "--headless", "--convert-to", "pdf", "--outdir", folder.toString(),
                folder.resolve("report.docx").toString()).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        return libreOffice.waitFor();
    }

    @TearDown
    public void clear() throws IOException {
        Files.deleteIfExists(folder.resolve("report.pdf"));
        Files.delete(folder.resolve("report.docx"));
        Files.delete(folder);
    }
}
