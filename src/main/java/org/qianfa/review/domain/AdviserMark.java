package org.qianfa.review.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.qianfa.review.LegalField;

/** The fields of law one adviser of a unit is marked with. */
@Entity
@Table(name = "review_adviser_mark")
public class AdviserMark {

    private static final String BETWEEN = ",";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long unitId;

    private long personId;

    private String fields;

    @Version
    private Long version;

    protected AdviserMark() {
    }

    public AdviserMark(long unitId, long personId) {
        this.unitId = unitId;
        this.personId = personId;
        this.fields = "";
    }

    public void mark(Collection<LegalField> marked) {
        fields = marked.stream().distinct().sorted().map(Enum::name).collect(Collectors.joining(BETWEEN));
    }

    public long personId() {
        return personId;
    }

    public Set<LegalField> fields() {
        EnumSet<LegalField> all = EnumSet.noneOf(LegalField.class);
        Arrays.stream(fields.split(BETWEEN)).filter(name -> !name.isEmpty()).map(LegalField::valueOf).forEach(all::add);
        return all;
    }
}
