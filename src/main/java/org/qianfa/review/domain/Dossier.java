package org.qianfa.review.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
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

    @ElementCollection
    @CollectionTable(name = "review_supplement", joinColumns = @JoinColumn(name = "matter_id"))
    @OrderColumn(name = "ordinal")
    private List<Supplement> supplements = new ArrayList<>();

    protected Dossier() {
    }

    Dossier(List<Material> materials) {
        list(materials);
    }

    void complete() {
        missing = null;
    }

    void lack(String what) {
        missing = what;
    }

    void supplement(List<Material> added, Supplement given) {
        supplements.add(given);
        list(added);
    }

    private void list(List<Material> added) {
        added.forEach(m -> materials.add(ListedMaterial.of(m, supplements.size())));
    }

    /** What was supplied last, if it stands; {@code null} if nothing does. */
    Supplement lastSupplement() {
        Supplement last = supplements.isEmpty() ? null : supplements.get(supplements.size() - 1);
        return last != null && last.stands() ? last : null;
    }

    /** The last one, with the materials that came with it. */
    void withdrawSupplement(String because, Instant at) {
        supplements.set(supplements.size() - 1, lastSupplement().withdrawn(because, at));
    }

    /** Without those of supplements taken back. */
    List<Material> materials() {
        return materials.stream().filter(m -> m.supplementNumber() == 0 || supplements.get(m.supplementNumber() - 1).stands()).map(ListedMaterial::view).toList();
    }

    String missing() {
        return missing;
    }

    /** What was supplied last and stands, {@code null} if nothing. */
    String supplement() {
        return supplements.stream().filter(Supplement::stands).reduce((before, last) -> last).map(Supplement::note).orElse(null);
    }
}
