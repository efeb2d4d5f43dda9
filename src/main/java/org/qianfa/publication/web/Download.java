package org.qianfa.publication.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.qianfa.publication.PublishedEditions.EditionView;
import org.qianfa.publication.PublishedFiles.FileEntry;

/**
 * A file of a published report.
 *
 * @param format key of its name, {@code publication.format.<format>}
 * @param path   behind the address of the page
 * @param digest SM3 digest of the file
 */
record Download(String format, String path, long bytes, String digest) {

    static List<Download> of(EditionView edition, List<FileEntry> files) {
        Download text = new Download("text", "text", edition.text().getBytes(StandardCharsets.UTF_8).length, edition.textDigest());
        return Stream.concat(files.stream().map(Download::of), Stream.of(text)).toList();
    }

    private static Download of(FileEntry file) {
        String ending = file.format().ending();
        return new Download(ending, "report." + ending, file.bytes(), file.digest());
    }
}
