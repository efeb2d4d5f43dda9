package org.qianfa.documents.tables;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes a table as an Excel file: bold headings that stay in sight, numbers and dates as such, words never as formulas. */
public final class TableWriter {

    private static final int EXCEL_WIDTH_OF_A_CHARACTER = 256;

    private TableWriter() {
    }

    /** @param rows cells are words, numbers, dates or {@code null} */
    public static byte[] xlsx(String sheetName, List<Column> columns, List<List<Object>> rows) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet sheet = workbook.createSheet(sheetName);
            head(workbook, sheet, columns);
            CellStyle date = workbook.createCellStyle();
            date.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd"));
            for (int i = 0; i < rows.size(); i++) {
                write(sheet.createRow(i + 1), rows.get(i), date);
            }
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void head(XSSFWorkbook workbook, Sheet sheet, List<Column> columns) {
        CellStyle heading = workbook.createCellStyle();
        Font bold = workbook.createFont();
        bold.setBold(true);
        heading.setFont(bold);
        Row row = sheet.createRow(0);
        for (int i = 0; i < columns.size(); i++) {
            Cell cell = row.createCell(i);
            cell.setCellValue(columns.get(i).heading());
            cell.setCellStyle(heading);
            sheet.setColumnWidth(i, columns.get(i).width() * EXCEL_WIDTH_OF_A_CHARACTER);
        }
        sheet.createFreezePane(0, 1);
    }

    private static void write(Row row, List<Object> cells, CellStyle date) {
        for (int i = 0; i < cells.size(); i++) {
            Object value = cells.get(i);
            if (value instanceof Number number) {
                row.createCell(i).setCellValue(number.doubleValue());
            } else if (value instanceof LocalDate day) {
                Cell cell = row.createCell(i);
                cell.setCellValue(day);
                cell.setCellStyle(date);
            } else if (value != null && !value.toString().isEmpty()) {
                row.createCell(i).setCellValue(value.toString());
            }
        }
    }

    /** @param width in characters of a digit's width */
    public record Column(String heading, int width) {
    }
}
