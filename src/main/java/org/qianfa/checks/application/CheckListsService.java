package org.qianfa.checks.application;

import java.util.ArrayList;
import java.util.List;
import org.qianfa.checks.CheckLists;
import org.qianfa.checks.ListView;
import org.qianfa.checks.domain.StoredList;
import org.qianfa.checks.persistence.StoredLists;
import org.qianfa.proofreading.ListKind;
import org.qianfa.proofreading.Lists;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class CheckListsService implements CheckLists {

    private final StoredLists lists;

    CheckListsService(StoredLists lists) {
        this.lists = lists;
    }

    @Override
    public List<ListView> versions(Actor reader, ListKind kind, Long unitId) {
        ListKeepers.requireReader(reader, kind, unitId);
        List<ListView> versions = new ArrayList<>(lists.versions(kind, unitId == null ? 0 : unitId));
        Integer until = kind == ListKind.LAWS ? Lists.lawsUntil() : null;
        versions.add(new ListView(kind, unitId, 0, true, ListKind.rows(kind.standard()), until, null, null, null));
        return versions;
    }

    @Override
    public String content(Actor reader, ListKind kind, Long unitId, int version) {
        ListKeepers.requireReader(reader, kind, unitId);
        if (version == 0) {
            return kind.standard();
        }
        StoredList.Content content = lists.findFirstByKindAndUnitIdAndListVersion(kind, unitId, version)
                .orElseThrow(() -> new NotFound("version of " + kind, version)).content();
        return content.csv() == null ? kind.standard() : content.csv();
    }

    @Override
    public boolean keeps(Actor reader, ListKind kind, Long unitId) {
        return ListKeepers.keeps(reader, kind, unitId);
    }
}
