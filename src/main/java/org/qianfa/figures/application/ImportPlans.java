package org.qianfa.figures.application;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.qianfa.drafting.ReportView;
import org.qianfa.figures.ChangeKind;
import org.qianfa.figures.FigureFlawed;
import org.qianfa.figures.FigureSpec;
import org.qianfa.figures.Flaw;
import org.qianfa.figures.ImportFigures.Effect;
import org.qianfa.figures.ImportFigures.Line;
import org.qianfa.figures.ImportFigures.Row;
import org.qianfa.figures.application.Annals.Words;
import org.qianfa.figures.domain.Figure;
import org.qianfa.figures.domain.FigureBook;
import org.qianfa.figures.domain.FigureNumber;
import org.qianfa.figures.domain.Ledger;
import org.qianfa.figures.persistence.Figures;
import org.qianfa.people.Department;
import org.qianfa.people.Directory;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.stereotype.Component;

/** Works out what the rows of a table would do to a ledger, before anything is done. */
@Component
class ImportPlans {

    private final Figures figures;
    private final Directory directory;
    private final Entries entries;
    private final Annals annals;

    ImportPlans(Figures figures, Directory directory, Entries entries, Annals annals) {
        this.figures = figures;
        this.directory = directory;
        this.entries = entries;
        this.annals = annals;
    }

    Plan of(ReportView report, List<Row> rows) {
        FigureBook book = new FigureBook(figures.findByReportIdOrderByNumber(report.id()));
        FigureBook trial = book.trial();
        Map<String, Long> departments = directory.departments(report.unitId()).stream()
                .collect(Collectors.toMap(Department::name, Department::id, (a, b) -> a));
        List<Line> lines = new ArrayList<>();
        List<Planned> planned = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Row row : rows) {
            try {
                Planned one = plan(report, row, book, departments);
                if (!seen.add(one.spec().name())) {
                    throw new FigureFlawed(Flaw.NAME_TAKEN, one.spec().name());
                }
                trial.imagine(one.spec());
                planned.add(one);
                lines.add(new Line(row, one.effect(), null));
            } catch (Refusal problem) {
                lines.add(new Line(row, Effect.FLAWED, problem));
            }
        }
        return new Plan(lines.stream().map(line -> sound(line, planned, trial)).toList(), planned);
    }

    /** Carries out one row, its value left out. */
    Figure carryOut(Actor by, Ledger ledger, Planned planned) {
        if (planned.kept() == null) {
            return entries.enter(by, ledger, planned.spec());
        }
        if (!planned.kept().spec().equals(planned.spec())) {
            planned.kept().describe(planned.spec());
            annals.changed(planned.kept(), ChangeKind.DESCRIBED, by, Words.of(planned.spec().definition()));
        }
        return planned.kept();
    }

    private Planned plan(ReportView report, Row row, FigureBook book, Map<String, Long> departments) throws Refusal {
        Figure kept = book.named(row.name()).orElse(null);
        FigureSpec before = kept == null ? null : kept.spec();
        Long department = row.department().isEmpty() ? before == null ? null : (Long) before.departmentId() : departments.get(row.department());
        if (department == null) {
            throw new FigureFlawed(Flaw.DEPARTMENT_UNKNOWN, row.department().isEmpty() ? row.name() : row.department());
        }
        BigDecimal lastYear = FigureNumber.parse(row.lastYear());
        FigureSpec spec = entries.checked(report, before == null
                ? new FigureSpec(row.name(), row.unit(), row.period(), department, row.definition(), lastYear, row.formula(), digits(row))
                : new FigureSpec(before.name(), or(row.unit(), before.unit()), or(row.period(), before.period()), department,
                        or(row.definition(), before.definition()), lastYear == null ? before.lastYear() : lastYear,
                        or(row.formula(), before.formula()), digits(row) == null ? before.digits() : digits(row)));
        BigDecimal value = FigureNumber.checked(FigureNumber.parse(row.value()), spec.name());
        if (value != null && spec.derived()) {
            throw new FigureFlawed(Flaw.DERIVED, spec.name());
        }
        boolean same = before != null && before.equals(spec) && (value == null || !kept.changes(value));
        return new Planned(kept, spec, value, kept == null ? Effect.NEW : same ? Effect.SAME : Effect.CHANGED);
    }

    /** Formulas may speak of figures of other rows, so they are judged when all are known. */
    private static Line sound(Line line, List<Planned> planned, FigureBook trial) {
        if (line.effect() == Effect.FLAWED) {
            return line;
        }
        FigureSpec spec = planned.stream().map(Planned::spec).filter(s -> s.name().equals(line.row().name())).findFirst().orElseThrow();
        try {
            trial.requireGrounded(spec);
            return line;
        } catch (Refusal problem) {
            return new Line(line.row(), Effect.FLAWED, problem);
        }
    }

    private static Integer digits(Row row) throws FigureFlawed {
        BigDecimal typed = FigureNumber.parse(row.digits());
        if (typed != null && (typed.scale() > 0 || typed.abs().compareTo(BigDecimal.TEN) > 0)) {
            throw new FigureFlawed(Flaw.DIGITS_OUT_OF_RANGE, row.name());
        }
        return typed == null ? null : (Integer) typed.intValueExact();
    }

    private static String or(String said, String before) {
        return said.isEmpty() ? before : said;
    }

    /** @param planned rows that can be taken one by one, in order */
    record Plan(List<Line> lines, List<Planned> planned) {
    }

    /** @param kept the figure there is, {@code null} for a new one */
    record Planned(Figure kept, FigureSpec spec, BigDecimal value, Effect effect) {
    }
}
