package org.qianfa.review.application;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.qianfa.review.WordingsCarried;
import org.qianfa.review.domain.FileVersion;
import org.qianfa.review.domain.Matter;
import org.qianfa.review.domain.Opinion;
import org.qianfa.review.domain.ProposedWords;
import org.qianfa.review.persistence.Opinions;
import org.qianfa.shared.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class WordingsCarriedQuery implements WordingsCarried {

    private final ReviewAccess access;
    private final Sight sight;
    private final Opinions opinions;
    private final MatterFiles files;

    WordingsCarriedQuery(ReviewAccess access, Sight sight, Opinions opinions, MatterFiles files) {
        this.access = access;
        this.sight = sight;
        this.opinions = opinions;
        this.files = files;
    }

    @Override
    public Map<Long, Carried> carried(Actor reader, long matterId) {
        Matter matter = access.matter(reader, matterId);
        if (matter.submission().reportId() != null || !access.seesReview(reader, matter)) {
            return Map.of();
        }
        List<FileVersion> versions = files.versions(matter);
        FileVersion newest = versions.get(versions.size() - 1);
        Map<Long, FileVersion> byId = versions.stream().collect(Collectors.toMap(FileVersion::id, Function.identity()));
        return opinions.onDesk(matterId, null, reader.id()).stream()
                .filter(o -> proposes(o) && o.getAnchor().revisionId() < newest.id() && sight.sees(reader, o, matter))
                .collect(Collectors.toMap(Opinion::getId, o -> ProposedWords.carried(o.getAnchor(), o.getStatement().proposedWording(),
                        byId.get(o.getAnchor().revisionId()).text(), newest.text())));
    }

    private static boolean proposes(Opinion opinion) {
        return opinion.isSent() && opinion.isOnFile() && opinion.getStatement().proposedWording() != null && !opinion.getAnchor().wholeSection();
    }
}
