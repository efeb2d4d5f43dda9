package org.qianfa.inbox.web;

import java.util.Map;
import org.qianfa.inbox.Cursor;
import org.qianfa.inbox.MyWork.Tab;
import org.qianfa.inbox.SavedFilters.SavedFilter;
import org.qianfa.inbox.StepKind;
import org.qianfa.inbox.WorkFilter;
import org.springframework.web.util.UriComponentsBuilder;

/** What a request asks of the inbox; all may be missing. The address says all of it, so that it can be kept and sent. */
record InboxQuery(TabName tab, Integer year, Long unit, StepKind kind, WorkFilter.Due due, String words, Cursor after) {

    static InboxQuery of(SavedFilter saved) {
        return new InboxQuery(new TabName(saved.tab()), null, null, null, null, null, null).narrowedTo(saved.filter());
    }

    WorkFilter filter() {
        return new WorkFilter(year, unit, kind, due, words);
    }

    /** Whether nothing at all is asked. */
    boolean empty() {
        return tab == null && after == null && filter().parts().isEmpty();
    }

    public boolean narrowed() {
        return !filter().parts().isEmpty();
    }

    InboxQuery at(Tab other) {
        return new InboxQuery(new TabName(other), year, unit, kind, due, words, after);
    }

    InboxQuery narrowedTo(WorkFilter filter) {
        return new InboxQuery(tab, filter.year(), filter.unitId(), filter.kind(), filter.due(), filter.words(), null);
    }

    /** The same question in another tab, from its first page. */
    public String tab(Tab other) {
        return at(other).address(null);
    }

    public String first() {
        return address(null);
    }

    /** @param next where the page begins, {@code null} for the first */
    String address(Cursor next) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/inbox");
        put(address, "tab", tab);
        put(address, "year", year);
        put(address, "unit", unit);
        put(address, "kind", kind);
        put(address, "due", due);
        put(address, "words", filter().words());
        put(address, "after", next);
        return address.encode().toUriString();
    }

    private static void put(UriComponentsBuilder address, String name, Object value) {
        if (value != null) {
            address.queryParam(name, "{" + name + "}").uriVariables(Map.of(name, value.toString()));
        }
    }
}
