package org.qianfa.figures.application;

import java.util.List;
import org.qianfa.figures.FigureFlawed;
import org.qianfa.figures.Flaw;
import org.qianfa.figures.NobodyToAnswer;
import org.qianfa.people.Department;
import org.qianfa.people.Directory;
import org.qianfa.people.Person;
import org.qianfa.shared.Role;
import org.springframework.stereotype.Component;

/** Knows which departments can answer for figures. */
@Component
class Departments {

    private final Directory directory;

    Departments(Directory directory) {
        this.directory = directory;
    }

    /** @param about name of the figure the department shall answer for */
    Department require(long unitId, long departmentId, String about) throws FigureFlawed {
        return directory.departments(unitId).stream().filter(d -> d.id() == departmentId).findFirst()
                .orElseThrow(() -> new FigureFlawed(Flaw.DEPARTMENT_UNKNOWN, about));
    }

    /** One who gives and another who confirms, or the request could never be finished. */
    void requireHands(Department department) throws NobodyToAnswer {
        List<Person> heads = directory.holdingInDepartment(Role.DEPARTMENT_HEAD, department.id());
        boolean twoHands = directory.holdingInDepartment(Role.DRAFTER, department.id()).stream()
                .anyMatch(drafter -> heads.stream().anyMatch(head -> head.id() != drafter.id()));
        if (!twoHands) {
            throw new NobodyToAnswer(department.name());
        }
    }
}
