package org.qianfa.checks;

import java.util.List;
import org.qianfa.proofreading.ListKind;
import org.qianfa.shared.Actor;

/** Reads the lists texts are held against: those of the house are open to everybody, those of a unit to who works there. */
public interface CheckLists {

    /** Newest first, the product's own last. @throws org.qianfa.shared.NotFound if the person may not know of it */
    List<ListView> versions(Actor reader, ListKind kind, Long unitId);

    /** As comma-separated text. @throws org.qianfa.shared.NotFound also if there is no such version */
    String content(Actor reader, ListKind kind, Long unitId, int version);

    /** Whether this person keeps the list. */
    boolean keeps(Actor reader, ListKind kind, Long unitId);
}
