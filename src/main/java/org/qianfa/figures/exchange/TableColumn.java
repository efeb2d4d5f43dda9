package org.qianfa.figures.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Columns of a table of figures, with the headings people give them; the first is the one we write. */
enum TableColumn {
    CODE("编号", "code"),
    NAME("指标名称", "名称", "指标", "name"),
    UNIT("计量单位", "单位", "unit"),
    PERIOD("统计时期", "时期", "period"),
    VALUE("本年值", "数值", "本年", "value"),
    LAST_YEAR("上年值", "上年", "去年", "last year"),
    DEPARTMENT("来源部门", "责任部门", "部门", "department"),
    DEFINITION("口径", "说明", "definition"),
    FORMULA("公式", "formula"),
    DIGITS("小数位", "digits"),
    STATE("状态", "state");

    private final List<String> headings;

    TableColumn(String... headings) {
        this.headings = List.of(headings);
    }

    String heading() {
        return headings.get(0);
    }

    static Optional<TableColumn> of(String heading) {
        String plain = heading.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(column -> column.headings.contains(plain)).findFirst();
    }
}
