package org.qianfa.figures.exchange;

import org.qianfa.documents.tables.TableLimits;
import org.qianfa.documents.tables.TableReader;
import org.qianfa.documents.tables.TableUnreadable;
import org.qianfa.figures.SheetUnreadable;
import org.qianfa.figures.SheetUnreadable.Reason;
import org.qianfa.officialtext.DecodedText;

/** Reads the first sheet of an Excel file, or a CSV file in any encoding {@link DecodedText} knows. */
public final class SheetReader {

    static final int LARGEST = 2 * 1024 * 1024;
    private static final TableLimits LIMITS = new TableLimits(LARGEST, 40L * 1024 * 1024, FigureTable.MOST_ROWS, 40);

    private SheetReader() {
    }

    public static FigureTable read(String fileName, byte[] content) throws SheetUnreadable {
        if (content.length == 0) {
            throw new SheetUnreadable(Reason.EMPTY, fileName);
        }
        if (content.length > LARGEST) {
            throw new SheetUnreadable(Reason.TOO_LARGE, fileName);
        }
        boolean packed = content.length > 3 && content[0] == 'P' && content[1] == 'K';
        return packed ? workbook(fileName, content) : FigureTable.ofText(text(fileName, content));
    }

    private static String text(String fileName, byte[] content) throws SheetUnreadable {
        return DecodedText.of(content).map(DecodedText::text).orElseThrow(() -> new SheetUnreadable(Reason.ENCODING, fileName));
    }

    private static FigureTable workbook(String fileName, byte[] content) throws SheetUnreadable {
        try {
            return new FigureTable(TableReader.read(fileName, content, LIMITS));
        } catch (TableUnreadable e) {
            throw new SheetUnreadable(Reason.valueOf(e.reason().name()), e.about());
        }
    }
}
