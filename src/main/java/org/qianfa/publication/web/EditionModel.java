package org.qianfa.publication.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qianfa.officialtext.TextComparison;
import org.qianfa.publication.PublishedEditions.EditionView;
import org.qianfa.publication.PublishedEditions.Neighbours;
import org.qianfa.publication.PublishedFiles.FileEntry;

/** What the pages of a published report show, wherever they are written. */
final class EditionModel {

    private EditionModel() {
    }

    /** Of {@code publication/edition}; {@code path} is where it stands, for the links to other sizes of letters. */
    static Map<String, Object> article(EditionView edition, List<FileEntry> files, Neighbours neighbours, LetterSize letters, String path,
                                       PortalSite site) {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("edition", edition);
        model.put("neighbours", neighbours);
        model.put("lines", PublicLine.of(edition.text()));
        model.put("description", PublicLine.opening(edition.text()));
        model.put("downloads", Download.of(edition, files));
        model.put("letters", letters);
        model.put("sizes", LetterSize.values());
        model.put("siteIdCode", edition.siteIdCode() == null ? site.siteIdCode() : edition.siteIdCode());
        model.put("path", path);
        return model;
    }

    /** Of {@code publication/changes}. */
    static Map<String, Object> changes(EditionView edition, EditionView earlier) {
        return Map.of("edition", edition, "earlier", earlier,
                "titleRuns", TextComparison.of(earlier.title(), edition.title()).changes(),
                "changes", TextComparison.of(earlier.text(), edition.text()).changes());
    }
}
