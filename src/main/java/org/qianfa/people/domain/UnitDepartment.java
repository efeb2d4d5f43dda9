package org.qianfa.people.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.qianfa.people.Department;

/** A department as it is kept. */
@Entity
@Table(name = "people_department")
public class UnitDepartment {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private long version;
    private long unitId;
    private String name;

    protected UnitDepartment() {
    }

    public UnitDepartment(long unitId, String name) {
        this.unitId = unitId;
        this.name = name;
    }

    public long id() {
        return id;
    }

    public long unitId() {
        return unitId;
    }

    public Department view() {
        return new Department(id, unitId, name);
    }
}
