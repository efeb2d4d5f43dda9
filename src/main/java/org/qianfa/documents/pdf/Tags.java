package org.qianfa.documents.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.qianfa.documents.official.Element;
import org.qianfa.documents.official.OfficialDocument;
import org.qianfa.documents.official.Part;
import org.qianfa.documents.official.TablePart;

/** The structure of a document inside a PDF: headings, paragraphs, tables in reading order, each with its words on the pages. */
final class Tags {

    private final COSDictionary root = new COSDictionary();
    private final Map<Integer, COSDictionary> elements = new TreeMap<>();
    private final Map<Integer, String> types = new HashMap<>();
    private final List<COSArray> pages = new ArrayList<>();

    Tags(OfficialDocument document) {
        COSDictionary whole = element("Document", root);
        root.setItem(COSName.TYPE, COSName.STRUCT_TREE_ROOT);
        for (Element element : document.elements()) {
            if (element instanceof TablePart table) {
                table(table, whole);
            } else {
                part((Part) element, type((Part) element), whole);
            }
        }
    }

    COSDictionary root() {
        COSArray numbers = new COSArray();
        for (int i = 0; i < pages.size(); i++) {
            numbers.add(COSInteger.get(i));
            numbers.add(pages.get(i));
        }
        COSDictionary parents = new COSDictionary();
        parents.setItem(COSName.NUMS, numbers);
        root.setItem(COSName.PARENT_TREE, parents);
        root.setInt(COSName.PARENT_TREE_NEXT_KEY, pages.size());
        return root;
    }

    String type(int part) {
        return types.get(part);
    }

    /** The next page begins. @return its key in the tree of parents */
    int page() {
        pages.add(new COSArray());
        return pages.size() - 1;
    }

    /** Words of a part stand on the current page. @return the number that marks them there */
    int mark(int part, COSDictionary page) {
        COSArray marks = pages.get(pages.size() - 1);
        COSDictionary reference = new COSDictionary();
        reference.setItem(COSName.TYPE, COSName.getPDFName("MCR"));
        reference.setItem(COSName.PG, page);
        reference.setInt(COSName.MCID, marks.size());
        COSDictionary element = elements.get(part);
        kids(element).add(reference);
        marks.add(element);
        return marks.size() - 1;
    }

    private static String type(Part part) {
        return switch (part.role()) {
            case TITLE, ATTACHMENT_TITLE -> "H1";
            case PARAGRAPH -> part.headingLine() ? "H" + (part.level() + 1) : "P";
            default -> "P";
        };
    }

    private void table(TablePart table, COSDictionary whole) {
        COSDictionary element = element("Table", whole);
        for (int i = 0; i < table.rows().size(); i++) {
            COSDictionary row = element("TR", element);
            for (Part cell : table.rows().get(i)) {
                COSDictionary own = part(cell, i < table.heads() ? "TH" : "TD", row);
                if (i < table.heads()) {
                    own.setItem(COSName.A, columnHead());
                }
            }
        }
    }

    private static COSDictionary columnHead() {
        COSDictionary attributes = new COSDictionary();
        attributes.setName(COSName.O, "Table");
        attributes.setName(COSName.getPDFName("Scope"), "Column");
        return attributes;
    }

    private COSDictionary part(Part part, String type, COSDictionary parent) {
        COSDictionary element = element(type, parent);
        elements.put(part.id(), element);
        types.put(part.id(), type);
        return element;
    }

    private static COSDictionary element(String type, COSDictionary parent) {
        COSDictionary element = new COSDictionary();
        element.setItem(COSName.TYPE, COSName.getPDFName("StructElem"));
        element.setName(COSName.S, type);
        element.setItem(COSName.P, parent);
        kids(parent).add(element);
        return element;
    }

    private static COSArray kids(COSDictionary element) {
        COSArray kids = element.getCOSArray(COSName.K);
        if (kids == null) {
            kids = new COSArray();
            element.setItem(COSName.K, kids);
        }
        return kids;
    }
}
