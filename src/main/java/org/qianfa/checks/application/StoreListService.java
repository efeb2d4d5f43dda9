package org.qianfa.checks.application;

import java.util.List;
import org.qianfa.checks.ListFlawed;
import org.qianfa.checks.StoreList;
import org.qianfa.checks.domain.Dismissal.Act;
import org.qianfa.checks.domain.StoredList;
import org.qianfa.checks.domain.StoredList.Content;
import org.qianfa.checks.persistence.StoredLists;
import org.qianfa.proofreading.ListFlaw;
import org.qianfa.proofreading.ListKind;
import org.qianfa.proofreading.Lists;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Journal;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class StoreListService implements StoreList {

    private final StoredLists lists;
    private final Chronicler chronicler;

    StoreListService(StoredLists lists, Chronicler chronicler) {
        this.lists = lists;
        this.chronicler = chronicler;
    }

    @Override
    public int storeList(Actor by, Command command) throws Refusal {
        ListKeepers.requireKeeper(by, command.kind(), command.unitId());
        Reason.require(command.reason());
        String csv = command.csv() == null ? "" : command.csv().replace("\0", "").replace("\r\n", "\n");
        List<ListFlaw> flaws = command.kind().flaws(csv);
        if (!flaws.isEmpty()) {
            throw new ListFlawed(flaws);
        }
        Integer until = command.kind() != ListKind.LAWS ? null
                : command.completeUntil() != null ? command.completeUntil() : completeUntil();
        return store(by, "StoreList", command, new Content(csv, until));
    }

    @Override
    public int restoreList(Actor by, ListKind kind, Long unitId, int version, String reason) throws Refusal {
        ListKeepers.requireKeeper(by, kind, unitId);
        Reason.require(reason);
        Content content = version == 0 ? new Content(null, kind == ListKind.LAWS ? Lists.lawsUntil() : null)
                : lists.findFirstByKindAndUnitIdAndListVersion(kind, unitId, version)
                        .orElseThrow(() -> new NotFound("version of " + kind, version)).content();
        return store(by, "RestoreList", new Command(kind, unitId, null, null, reason), content);
    }

    private int store(Actor by, String action, Command command, Content content) {
        int version = lists.findFirstByKindAndUnitIdOrderByIdDesc(command.kind(), command.unitId()).map(StoredList::getListVersion).orElse(0) + 1;
        StoredList list = lists.save(new StoredList(command.kind(), command.unitId(), version, content,
                new Act(by.id(), chronicler.now(), command.reason())));
        chronicler.onHouse(by, action, new Journal.Subject("list", list.getId(), command.unitId()), command.reason().strip(),
                command.kind() + " " + version + ", " + list.getListRows() + " rows");
        return version;
    }

    private Integer completeUntil() {
        return lists.findFirstByKindAndUnitIdOrderByIdDesc(ListKind.LAWS, null).map(l -> l.content().completeUntil())
                .orElse(Lists.lawsUntil());
    }
}
