package org.qianfa.people.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.qianfa.people.Unit;
import org.qianfa.people.UnitDetails;
import org.qianfa.people.UnitKind;

/** A unit as it is kept. */
@Entity
@Table(name = "people_unit")
public class ReportingUnit {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private long version;
    private String name;
    private String fullName;
    @Enumerated(EnumType.STRING)
    private UnitKind kind;
    private Long parentId;
    private String documentCode;
    private String organisationCode;
    private String siteIdCode;

    protected ReportingUnit() {
    }

    public ReportingUnit(UnitKind kind, Long parentId, UnitDetails details) {
        this.kind = kind;
        this.parentId = parentId;
        describe(details);
    }

    public final void describe(UnitDetails details) {
        name = details.name();
        fullName = details.fullName();
        documentCode = details.documentCode();
        organisationCode = details.organisationCode();
        siteIdCode = details.siteIdCode();
    }

    public long id() {
        return id;
    }

    public String name() {
        return name;
    }

    public Unit view() {
        return new Unit(id, name, fullName, kind, parentId, documentCode, organisationCode, siteIdCode);
    }
}
