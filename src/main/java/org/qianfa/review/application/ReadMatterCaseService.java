package org.qianfa.review.application;

import java.util.List;
import org.qianfa.review.ReadMatterCase;
import org.qianfa.review.domain.FileVersion;
import org.qianfa.review.domain.Matter;
import org.qianfa.shared.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class ReadMatterCaseService implements ReadMatterCase {

    private final ReviewAccess access;
    private final MatterFiles files;

    ReadMatterCaseService(ReviewAccess access, MatterFiles files) {
        this.access = access;
        this.files = files;
    }

    @Override
    public CaseView matterCase(Actor reader, long matterId) {
        Matter matter = access.matter(reader, matterId);
        CaseView all = files.of(matter).view(matter, files.versions(matter));
        return access.seesReview(reader, matter) ? all
                : new CaseView(all.file(), all.versions(), all.levels(), List.of(), all.answer(), all.registeredOn(), all.usable());
    }

    @Override
    public byte[] content(Actor reader, long matterId) {
        List<FileVersion> versions = files.versions(access.matter(reader, matterId));
        return files.content(versions.get(versions.size() - 1));
    }

    @Override
    public KeptVersion version(Actor reader, long matterId, int number) {
        FileVersion version = files.version(access.matter(reader, matterId), number);
        return new KeptVersion(version.view(), version.text(), files.content(version));
    }
}
