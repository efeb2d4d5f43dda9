package org.qianfa.checks.application;

import org.qianfa.checks.domain.StoredList;
import org.qianfa.checks.domain.StoredList.Content;
import org.qianfa.checks.persistence.StoredLists;
import org.qianfa.proofreading.ListKind;
import org.qianfa.proofreading.Lists;
import org.qianfa.proofreading.Provisions;
import org.qianfa.review.KnownLaws;
import org.springframework.stereotype.Component;

/** The lists as they are kept at this moment. What says the same is read once, whichever units keep it. */
@Component
class KeptLists implements KnownLaws {

    /** The register of laws is the house's, no unit keeps one. */
    private static final long NO_UNIT = 0;
    private static final long MOST_VERSIONS = 10_000;
    private static final long MOST_CHARACTERS = 2_000_000;

    private final StoredLists stored;
    /** What a version says: versions never change. */
    private final RecentlyUsed<Long, Says> versions = new RecentlyUsed<>(MOST_VERSIONS);
    private final RecentlyUsed<Says, Lists> read = new RecentlyUsed<>(MOST_CHARACTERS);

    KeptLists(StoredLists stored) {
        this.stored = stored;
    }

    /** Equal for units whose lists say the same. */
    Lists ofUnit(long unitId) {
        Lists all = Lists.STANDARD;
        for (long version : stored.counting(unitId)) {
            all = all.and(version(version));
        }
        return all;
    }

    @Override
    public Provisions provisions() {
        return Provisions.of(ofUnit(NO_UNIT));
    }

    private Lists version(long id) {
        Says says = versions.get(id);
        Lists known = says == null ? null : read.get(says);
        return known == null ? load(id) : known;
    }

    private Lists load(long id) {
        StoredList list = stored.findById(id).orElseThrow();
        Content content = list.content();
        Says says = new Says(list.getKind(), content.digest());
        versions.put(id, says, 1);
        Lists known = read.get(says);
        if (known == null) {
            known = read(list.getKind(), content);
            read.put(says, known, content.csv() == null ? 1 : content.csv().length());
        }
        return known;
    }

    private static Lists read(ListKind kind, Content content) {
        return content.csv() == null ? Lists.STANDARD
                : Lists.of(kind, content.csv(), content.completeUntil() == null ? 0 : content.completeUntil());
    }

    private record Says(ListKind kind, String digest) {
    }
}
