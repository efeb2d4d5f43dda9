package org.qianfa.review.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import org.qianfa.review.SubmitForReview.Material;

/** The materials of a matter, what was found missing among them, and what was supplied since. */
@Embeddable
public class Dossier {

    @ElementCollection
    @CollectionTable(name = "review_material", joinColumns = @JoinColumn(name = "matter_id"))
    @OrderColumn(name = "ordinal")
    private List<ListedMaterial> materials = new ArrayList<>();

    @Column(name = "missing_note")
    private String missing;

    @Column(name = "supplement_note")
    private String supplement;

    protected Dossier() {
    }

    Dossier(List<Material> materials) {
        materials.forEach(m -> this.materials.add(ListedMaterial.of(m)));
    }

    void complete() {
        missing = null;
    }

    void lack(String what) {
        missing = what;
    }

    void supplement(List<Material> added, String note) {
        added.forEach(m -> materials.add(ListedMaterial.of(m)));
        supplement = note;
    }

    List<Material> materials() {
        return materials.stream().map(ListedMaterial::view).toList();
    }

    String missing() {
        return missing;
    }

    String supplement() {
        return supplement;
    }
}
