package org.qianfa.publication.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.qianfa.publication.PublishedEditions.EditionView;

/**
 * A file of a published report.
 *
 * @param format key of its name, {@code publication.format.<format>}
 * @param path   behind the address of the page
 * @param digest SM3 digest of the file
 */
record Download(String format, String path, long bytes, String digest) {

    static List<Download> of(EditionView edition) {
        return List.of(new Download("text", "text", edition.text().getBytes(StandardCharsets.UTF_8).length, edition.textDigest()));
    }
}
