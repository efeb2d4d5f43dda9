package org.qianfa.documents.tables;

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
import org.qianfa.documents.tables.TableUnreadable.Reason;

/** Reads the first sheet of an Excel file (.xlsx) as lines of cells; dates as 2026-03-01, formulas as what they last gave. */
public final class TableReader {

    private static final int EMPTY_LINES_TOLERATED = 20;

    private TableReader() {
    }

    /** @return every line, empty ones included, so that the place in the list is the row in the file */
    public static List<List<String>> read(String fileName, byte[] content, TableLimits limits) throws TableUnreadable {
        if (content.length == 0) {
            throw new TableUnreadable(Reason.EMPTY, fileName);
        }
        if (content.length > limits.bytes()) {
            throw new TableUnreadable(Reason.TOO_LARGE, fileName);
        }
        requireHarmless(fileName, content, limits);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(content))) {
            return lines(workbook.getSheetAt(0), limits);
        } catch (IOException | RuntimeException e) {
            // The library says with many kinds of unchecked exceptions that a file is not what it claims to be.
            throw new TableUnreadable(Reason.NOT_A_TABLE, fileName);
        }
    }

    private static void requireHarmless(String fileName, byte[] content, TableLimits limits) throws TableUnreadable {
        long unpacked = 0;
        try (ZipFile file = ZipFile.builder().setByteArray(content).get()) {
            for (ZipArchiveEntry entry : Collections.list(file.getEntries())) {
                unpacked += Math.max(0, entry.getSize());
                if (entry.getName().endsWith("vbaProject.bin")) {
                    throw new TableUnreadable(Reason.WITH_MACROS, fileName);
                }
            }
        } catch (IOException e) {
            throw new TableUnreadable(Reason.NOT_A_TABLE, fileName);
        }
        if (unpacked > limits.unpacked()) {
            throw new TableUnreadable(Reason.TOO_LARGE, fileName);
        }
    }

    private static List<List<String>> lines(Sheet sheet, TableLimits limits) throws TableUnreadable {
        if (sheet.getLastRowNum() > limits.rows() + EMPTY_LINES_TOLERATED) {
            throw new TableUnreadable(Reason.TOO_MANY_ROWS, String.valueOf(limits.rows()));
        }
        List<List<String>> lines = new ArrayList<>();
        for (int i = 0; i <= sheet.getLastRowNum(); i++) {
            Row row = sheet.getRow(i);
            List<String> cells = new ArrayList<>();
            for (int j = 0; row != null && j < Math.min(row.getLastCellNum(), limits.columns()); j++) {
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
