package org.qianfa.figures.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.NumberToTextConverter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.qianfa.figures.SheetUnreadable;
import org.qianfa.figures.SheetUnreadable.Reason;
import org.qianfa.officialtext.DecodedText;

/** Reads the first sheet of an Excel file, or a CSV file in any encoding {@link DecodedText} knows. */
public final class SheetReader {

    static final int LARGEST = 2 * 1024 * 1024;
    private static final long LARGEST_UNPACKED = 40L * 1024 * 1024;
    private static final int MOST_COLUMNS = 40;

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
        requireHarmless(fileName, content);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(content))) {
            return new FigureTable(lines(workbook.getSheetAt(0)));
        } catch (IOException | RuntimeException e) {
            // The library says with many kinds of unchecked exceptions that a file is not what it claims to be.
            throw new SheetUnreadable(Reason.NOT_A_TABLE, fileName);
        }
    }

    private static void requireHarmless(String fileName, byte[] content) throws SheetUnreadable {
        long unpacked = 0;
        try (ZipFile file = ZipFile.builder().setByteArray(content).get()) {
            for (ZipArchiveEntry entry : Collections.list(file.getEntries())) {
                unpacked += Math.max(0, entry.getSize());
                if (entry.getName().endsWith("vbaProject.bin")) {
                    throw new SheetUnreadable(Reason.WITH_MACROS, fileName);
                }
            }
        } catch (IOException e) {
            throw new SheetUnreadable(Reason.NOT_A_TABLE, fileName);
        }
        if (unpacked > LARGEST_UNPACKED) {
            throw new SheetUnreadable(Reason.TOO_LARGE, fileName);
        }
    }

    private static List<List<String>> lines(Sheet sheet) throws SheetUnreadable {
        if (sheet.getLastRowNum() > FigureTable.MOST_ROWS + 20) {
            throw new SheetUnreadable(Reason.TOO_MANY_ROWS, String.valueOf(FigureTable.MOST_ROWS));
        }
        List<List<String>> lines = new ArrayList<>();
        for (int i = 0; i <= sheet.getLastRowNum(); i++) {
            Row row = sheet.getRow(i);
            List<String> cells = new ArrayList<>();
            for (int j = 0; row != null && j < Math.min(row.getLastCellNum(), MOST_COLUMNS); j++) {
                cells.add(text(row.getCell(j)));
            }
            lines.add(cells);
        }
        return lines;
    }

    /** Numbers as Excel shows them at full length, 15 digits; a share formatted as per cent is one. */
    private static String text(Cell cell) {
        if (cell == null) {
            return "";
        }
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case STRING -> cell.getStringCellValue();
            case BOOLEAN -> String.valueOf(cell.getBooleanCellValue());
            case NUMERIC -> DateUtil.isCellDateFormatted(cell) ? cell.getLocalDateTimeCellValue().toLocalDate().toString() : number(cell);
            default -> "";
        };
    }

    private static String number(Cell cell) {
        BigDecimal number = new BigDecimal(NumberToTextConverter.toText(cell.getNumericCellValue()));
        boolean share = cell.getCellStyle().getDataFormatString() != null && cell.getCellStyle().getDataFormatString().contains("%");
        BigDecimal shown = share ? number.multiply(BigDecimal.valueOf(100), new MathContext(15)) : number;
        return shown.signum() == 0 ? "0" : shown.stripTrailingZeros().toPlainString();
    }
}
