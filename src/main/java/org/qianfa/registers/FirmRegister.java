package org.qianfa.registers;

import java.time.LocalDate;
import java.util.List;
import org.qianfa.shared.Actor;

/** The register of law firms that advise the unit (法律顾问律所), with their contracts and yearly scores. */
public interface FirmRegister {

    /** By unit and name; a firm with several contracts stands there several times. @param unitId {@code null} for all the person reads */
    List<Row> firms(Actor reader, Long unitId);

    Row firm(Actor reader, long firmId);

    /**
     * @param scores newest year first
     * @param lapsed whether the contract has ended
     */
    record Row(long id, long unitId, String unitName, Contract contract, List<Score> scores, boolean lapsed) {
    }

    /** @param unitsServed departments or units the firm serves, as one writes them */
    record Contract(String firm, LocalDate from, LocalDate to, String unitsServed, String remark) {
    }

    record Score(int year, List<Criterion> criteria) {

        public int points() {
            return criteria.stream().mapToInt(Criterion::points).sum();
        }

        public int most() {
            return criteria.stream().mapToInt(Criterion::most).sum();
        }
    }

    record Criterion(String name, int points, int most) {
    }
}
