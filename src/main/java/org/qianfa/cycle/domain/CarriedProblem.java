package org.qianfa.cycle.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What a unit's report on a year said is still wrong. */
@Entity
@Table(name = "cycle_carried_problem")
public class CarriedProblem {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private long unitId;
    @Column(name = "report_year")
    private int year;
    private String problems;

    protected CarriedProblem() {
    }

    public CarriedProblem(long unitId, int year, String problems) {
        this.unitId = unitId;
        this.year = year;
        this.problems = problems;
    }

    public void replace(String newProblems) {
        problems = newProblems;
    }

    public String problems() {
        return problems;
    }
}
