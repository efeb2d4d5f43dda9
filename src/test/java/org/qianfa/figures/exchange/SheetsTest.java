package org.qianfa.figures.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.qianfa.figures.FigureSpec;
import org.qianfa.figures.FigureState;
import org.qianfa.figures.FigureView;
import org.qianfa.figures.ImportFigures;
import org.qianfa.figures.SheetUnreadable;

class SheetsTest {

    private static final String CSV = "名称,单位,本年,部门,口径\n审查合同,份,\"1,036\",法治办,\"含采购，不含租赁\"\n\n审查文件,份,5,,\n";
    private static final Map<FigureState, String> STATES = Map.of(FigureState.REQUESTED, "待填报", FigureState.GIVEN, "待确认",
            FigureState.CONFIRMED, "已确认");

    @Test
    void csv_is_read_in_all_encodings_of_texts_and_with_tabs() throws Exception {
        for (byte[] content : List.of(CSV.getBytes(StandardCharsets.UTF_8), ("\uFEFF" + CSV).getBytes(StandardCharsets.UTF_8),
                CSV.getBytes(Charset.forName("GB18030")), CSV.getBytes(StandardCharsets.UTF_16))) {
            List<ImportFigures.Row> rows = SheetReader.read("a.csv", content).rows();
            assertThat(rows).extracting(ImportFigures.Row::name).containsExactly("审查合同", "审查文件");
            assertThat(rows.get(0).value()).isEqualTo("1,036");
            assertThat(rows.get(0).definition()).isEqualTo("含采购，不含租赁");
            assertThat(rows).extracting(ImportFigures.Row::line).containsExactly(2, 4);
        }
        assertThat(FigureTable.ofText("指标\t本年值\n甲\t3\n").rows().get(0).value()).isEqualTo("3");
    }

    @Test
    void excel_numbers_come_as_excel_shows_them() throws Exception {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Row header = workbook.createSheet().createRow(0);
            List.of("指标名称", "本年值", "上年值").forEach(h -> header.createCell(Math.max(0, header.getLastCellNum())).setCellValue(h));
            Row row = workbook.getSheetAt(0).createRow(1);
            row.createCell(0).setCellValue("办结率");
            CellStyle percent = workbook.createCellStyle();
            percent.setDataFormat(workbook.createDataFormat().getFormat("0.00%"));
            row.createCell(1).setCellValue(0.9764);
            row.getCell(1).setCellStyle(percent);
            row.createCell(2).setCellFormula("0.1+0.2");
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();

            ImportFigures.Row read = SheetReader.read("a.xlsx", bytes(workbook)).rows().get(0);
            assertThat(read.value()).isEqualTo("97.64");
            assertThat(new BigDecimal(read.lastYear())).isEqualByComparingTo("0.3");
        }
    }

    @Test
    void what_is_written_is_read_back() throws Exception {
        List<List<String>> lines = SheetWriter.lines(List.of(
                figure("审查合同", "1234567.5", "=HYPERLINK(\"x\")", null), figure("-合计", "12345678901234567890.12345678", "", "审查合同 × 2")),
                Map.of(21L, "法治办"), STATES);

        for (FigureTable table : List.of(SheetReader.read("a.xlsx", SheetWriter.xlsx(lines, "2031年")), FigureTable.ofText(SheetWriter.csv(lines)))) {
            List<ImportFigures.Row> rows = table.rows();
            assertThat(rows).extracting(ImportFigures.Row::name).containsExactly("审查合同", "-合计");
            assertThat(rows).extracting(ImportFigures.Row::value).containsExactly("1234567.5", "");
            assertThat(rows).extracting(ImportFigures.Row::lastYear).containsExactly("30", "30");
            assertThat(rows.get(0).definition()).isEqualTo("=HYPERLINK(\"x\")");
            assertThat(rows.get(1).formula()).isEqualTo("审查合同 × 2");
            assertThat(rows).extracting(ImportFigures.Row::department).containsOnly("法治办");
        }
        assertThat(SheetWriter.csv(lines)).contains("'=HYPERLINK").contains("'-合计").doesNotContain(",=HYPERLINK");
    }

    @Test
    void what_is_no_table_is_refused() throws Exception {
        byte[] picture = {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2, (byte) 0xff, 0};

        refused("a.csv", new byte[0]);
        refused("a.csv", " \n ,\n".getBytes(StandardCharsets.UTF_8));
        refused("a.csv", "编号,数值\nF1,3\n".getBytes(StandardCharsets.UTF_8));
        refused("a.csv", "名称,数值\n".getBytes(StandardCharsets.UTF_8));
        refused("a.csv", ("名称\n" + "甲\n".repeat(600)).getBytes(StandardCharsets.UTF_8));
        refused("a.csv", "名称\n\"甲".getBytes(StandardCharsets.UTF_8));
        refused("a.csv", new byte[3_000_000]);
        refused("a.csv", Arrays.copyOf(CSV.getBytes(StandardCharsets.UTF_8), 20));
        refused("a.png", picture);
        refused("a.xlsx", zip("xl/vbaProject.bin", 10));
        refused("a.xlsx", zip("xl/worksheets/sheet1.xml", 60_000_000));
        refused("a.xlsx", zip("word/document.xml", 10));
        refused("a.xlsx", "PK\u0003\u0004 nothing".getBytes(StandardCharsets.US_ASCII));
    }

    private static void refused(String name, byte[] content) {
        assertThatThrownBy(() -> SheetReader.read(name, content).rows()).as(name).isInstanceOf(SheetUnreadable.class);
    }

    private static byte[] zip(String entry, int size) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(entry));
            byte[] block = new byte[1_000_000];
            for (int left = size; left > 0; left -= block.length) {
                zip.write(block, 0, Math.min(left, block.length));
            }
        }
        return out.toByteArray();
    }

    private static byte[] bytes(XSSFWorkbook workbook) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        workbook.write(out);
        return out.toByteArray();
    }

    private static FigureView figure(String name, String value, String definition, String formula) {
        FigureSpec spec = new FigureSpec(name, "件", "2031年", 21, definition, new BigDecimal("30"), formula, formula == null ? null : 2);
        return new FigureView(1, 1, "F1", spec, new BigDecimal(value), FigureState.GIVEN, null, null, null, null, null, null, 0, 0);
    }
}
