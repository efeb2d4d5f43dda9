package org.qianfa.registers.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.qianfa.registers.FirmRegister.Contract;
import org.qianfa.registers.FirmRegister.Criterion;
import org.springframework.format.annotation.DateTimeFormat;

/** A contract with a law firm, or a year's score, as somebody types it. */
record FirmForm(Long unit, String firm, @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
                @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate to, String unitsServed, String remark, String reason,
                Integer year, List<String> criterion, List<Integer> points, List<Integer> most) {

    static FirmForm empty() {
        return new FirmForm(null, "", null, null, "", "", "", null, List.of(), List.of(), List.of());
    }

    static FirmForm of(Contract contract) {
        return new FirmForm(null, contract.firm(), contract.from(), contract.to(), contract.unitsServed(), contract.remark(), "", null,
                List.of(), List.of(), List.of());
    }

    Contract contract() {
        return new Contract(firm, from, to, unitsServed, remark);
    }

    /** Lines without a name are left out; a missing mark is none. */
    List<Criterion> criteria() {
        List<Criterion> criteria = new ArrayList<>();
        for (int i = 0; criterion != null && i < criterion.size(); i++) {
            if (criterion.get(i) != null && !criterion.get(i).isBlank()) {
                criteria.add(new Criterion(criterion.get(i), number(points, i), number(most, i)));
            }
        }
        return criteria;
    }

    private static int number(List<Integer> numbers, int at) {
        return numbers == null || at >= numbers.size() || numbers.get(at) == null ? -1 : numbers.get(at);
    }
}
