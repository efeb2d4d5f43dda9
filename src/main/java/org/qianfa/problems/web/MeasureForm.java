package org.qianfa.problems.web;

import java.time.LocalDate;
import org.qianfa.problems.KeepMeasures.Planned;
import org.springframework.format.annotation.DateTimeFormat;

/** A measure as somebody types it. @param nextYear {@code null} where the box is not ticked @param act {@code drop} to take it away */
record MeasureForm(String text, Long departmentId, Long personId, @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate plannedOn, Boolean nextYear,
                   String reason, String act) {

    static MeasureForm empty() {
        return new MeasureForm("", null, null, null, true, "", "");
    }

    static MeasureForm of(Planned planned) {
        return new MeasureForm(planned.text(), planned.departmentId(), planned.personId(), planned.plannedOn(), planned.nextYear(), "", "");
    }

    Planned planned() {
        return new Planned(text, departmentId, personId, plannedOn, Boolean.TRUE.equals(nextYear));
    }

    boolean dropping() {
        return "drop".equals(act);
    }
}
