package org.qianfa.figures.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.qianfa.figures.FigureSpec;
import org.qianfa.figures.RequestFigures.Command;
import org.qianfa.figures.RequestFigures.Item;
import org.springframework.format.annotation.DateTimeFormat;

/** The form of a request: a department, a day, and lines of figures; empty lines are left out. */
class RequestForm {

    private static final int EMPTY_LINES = 5;

    private Long departmentId;
    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
    private LocalDate dueOn;
    private List<Line> lines = new ArrayList<>();

    static RequestForm of(Long departmentId, LocalDate dueOn, List<FigureSpec> proposed) {
        RequestForm form = new RequestForm();
        form.departmentId = departmentId;
        form.dueOn = dueOn;
        proposed.forEach(spec -> form.lines.add(Line.of(spec)));
        form.addEmptyLines();
        return form;
    }

    void addEmptyLines() {
        for (int i = 0; i < EMPTY_LINES; i++) {
            lines.add(new Line());
        }
    }

    Command command(long reportId) {
        return new Command(reportId, departmentId == null ? 0 : departmentId, dueOn,
                lines.stream().filter(Line::filled).map(Line::item).toList());
    }

    public Long getDepartmentId() {
        return departmentId;
    }

    public void setDepartmentId(Long departmentId) {
        this.departmentId = departmentId;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public List<Line> getLines() {
        return lines;
    }

    public void setLines(List<Line> lines) {
        this.lines = lines;
    }

    /** One figure asked for. */
    static class Line {

        private String name = "";
        private String unit = "";
        private String period = "";
        private String definition = "";

        private static Line of(FigureSpec spec) {
            Line line = new Line();
            line.name = spec.name();
            line.unit = spec.unit();
            line.period = spec.period();
            line.definition = spec.definition();
            return line;
        }

        private boolean filled() {
            return !(name + unit + definition).isBlank();
        }

        private Item item() {
            return new Item(name, unit, period, definition);
        }

        public String getName() {
            return name;
        }

        public void setName(String name) {
            this.name = name;
        }

        public String getUnit() {
            return unit;
        }

        public void setUnit(String unit) {
            this.unit = unit;
        }

        public String getPeriod() {
            return period;
        }

        public void setPeriod(String period) {
            this.period = period;
        }

        public String getDefinition() {
            return definition;
        }

        public void setDefinition(String definition) {
            this.definition = definition;
        }
    }
}
