package org.qianfa.documents.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.qianfa.documents.layout.Line;
import org.qianfa.documents.layout.Sheet;
import org.qianfa.documents.official.OfficialDocument;
import org.qianfa.documents.official.Part;
import org.qianfa.documents.official.Role;

/** Bookmarks from the headings and the titles of attachments, nested by level. */
final class Bookmarks {

    private final Map<Integer, Part> parts;
    private final PDDocumentOutline outline = new PDDocumentOutline();
    private final Deque<Node> open = new ArrayDeque<>();
    private final Set<Integer> done = new HashSet<>();
    private boolean inAttachments;

    private record Node(int level, PDOutlineNode node) {
    }

    Bookmarks(OfficialDocument document) {
        parts = document.elements().stream().flatMap(OfficialDocument::parts).collect(Collectors.toMap(Part::id, Function.identity()));
        open.push(new Node(0, outline));
    }

    PDDocumentOutline outline() {
        outline.openNode();
        return outline;
    }

    /** A line stands on a page; the first line of a heading makes a bookmark. */
    void see(Line line, PDPage page) {
        Part part = parts.get(line.part());
        if (part == null || !done.add(part.id())) {
            return;
        }
        if (part.role() == Role.ATTACHMENT_TITLE) {
            inAttachments = true;
            add(1, part.text(), line, page);
        } else if (part.level() > 0) {
            add(inAttachments ? part.level() + 1 : part.level(), part.heading(), line, page);
        }
    }

    private void add(int level, String words, Line line, PDPage page) {
        PDPageXYZDestination place = new PDPageXYZDestination();
        place.setPage(page);
        place.setLeft(0);
        place.setTop((int) Math.ceil(Sheet.HEIGHT - line.runs().get(0).baseline() + 2 * line.runs().get(0).size()));
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(words);
        item.setDestination(place);
        while (open.element().level() >= level) {
            open.pop();
        }
        open.element().node().addLast(item);
        open.push(new Node(level, item));
    }
}
