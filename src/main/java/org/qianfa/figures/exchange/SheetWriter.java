package org.qianfa.figures.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.qianfa.figures.FigureSpec;
import org.qianfa.figures.FigureState;
import org.qianfa.figures.FigureView;
import org.qianfa.figures.domain.FigureNumber;

/** Writes a ledger as a table that can be read back. */
public final class SheetWriter {

    /** What a spreadsheet would take for the beginning of a formula. */
    private static final String DANGEROUS = "=+-@\t\r";
    private static final int EXACT_IN_EXCEL = 15;

    private SheetWriter() {
    }

    /** @param departments names by id @param states words for the states */
    public static List<List<String>> lines(List<FigureView> figures, Map<Long, String> departments, Map<FigureState, String> states) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(Arrays.stream(TableColumn.values()).map(TableColumn::heading).toList());
        for (FigureView figure : figures) {
            FigureSpec spec = figure.spec();
            lines.add(List.of(figure.code(), guarded(spec.name()), guarded(spec.unit()), guarded(spec.period()),
                    FigureNumber.text(spec.derived() ? null : figure.value()), FigureNumber.text(spec.lastYear()),
                    guarded(departments.getOrDefault(spec.departmentId(), "")), guarded(spec.definition()),
                    guarded(spec.derived() ? spec.formula() : ""), spec.digits() == null ? "" : spec.digits().toString(),
                    states.get(figure.state())));
        }
        return lines;
    }

    public static String csv(List<List<String>> lines) {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.DEFAULT)) {
            printer.printRecords(lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    public static byte[] xlsx(List<List<String>> lines, String title) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet sheet = workbook.createSheet(title);
            CellStyle heading = workbook.createCellStyle();
            Font bold = workbook.createFont();
            bold.setBold(true);
            heading.setFont(bold);
            for (int i = 0; i < lines.size(); i++) {
                write(sheet.createRow(i), lines.get(i), i == 0 ? heading : null);
            }
            sheet.createFreezePane(0, 1);
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Row row, List<String> cells, CellStyle style) {
        for (int i = 0; i < cells.size(); i++) {
            var cell = row.createCell(i);
            boolean number = style == null && (i == TableColumn.VALUE.ordinal() || i == TableColumn.LAST_YEAR.ordinal())
                    && !cells.get(i).isEmpty() && new BigDecimal(cells.get(i)).precision() <= EXACT_IN_EXCEL;
            if (number) {
                cell.setCellValue(Double.parseDouble(cells.get(i)));
            } else {
                cell.setCellValue(cells.get(i));
            }
            if (style != null) {
                cell.setCellStyle(style);
            }
        }
    }

    /** Words people typed are no formulas of a spreadsheet, whatever they begin with. */
    static String guarded(String text) {
        return !text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    static String unguarded(String text) {
        return text.length() > 1 && text.charAt(0) == '\'' && DANGEROUS.indexOf(text.charAt(1)) >= 0 ? text.substring(1) : text;
    }
}
