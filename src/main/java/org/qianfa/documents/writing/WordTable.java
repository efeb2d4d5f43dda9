package org.qianfa.documents.writing;

import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.qianfa.documents.official.Part;
import org.qianfa.documents.official.TablePart;

/** Writes a table over the whole measure, its head repeated on every page. */
final class WordTable {

    private static final int MEASURE = 8844;

    private WordTable() {
    }

    static void write(TablePart table, WordMarkup xml) throws XMLStreamException {
        int all = table.weights().stream().mapToInt(Integer::intValue).sum();
        List<String> widths = table.weights().stream().map(weight -> String.valueOf(MEASURE * weight / all)).toList();
        xml.open("tbl").open("tblPr").empty("tblStyle", "val", "TableGrid").empty("tblW", "w", String.valueOf(MEASURE), "type", "dxa")
                .empty("tblLayout", "type", "fixed").close().open("tblGrid");
        for (String width : widths) {
            xml.empty("gridCol", "w", width);
        }
        xml.close();
        for (int i = 0; i < table.rows().size(); i++) {
            row(table.rows().get(i), i < table.heads(), widths, xml);
        }
        xml.close();
    }

    private static void row(List<Part> cells, boolean head, List<String> widths, WordMarkup xml) throws XMLStreamException {
        xml.open("tr").open("trPr").empty("cantSplit");
        if (head) {
            xml.empty("tblHeader");
        }
        xml.close();
        for (int i = 0; i < cells.size(); i++) {
            xml.open("tc").open("tcPr").empty("tcW", "w", widths.get(i), "type", "dxa").empty("vAlign", "val", "center").close();
            xml.open("p").open("pPr").empty("pStyle", "val", head ? "TableHead" : "TableText").close();
            xml.run("", 0, cells.get(i).text());
            xml.close().close();
        }
        xml.close();
    }
}
