package org.qianfa.registers.web;

import java.util.List;
import java.util.Set;
import org.qianfa.registers.RegisterCursor;
import org.qianfa.registers.ReviewRegister.Filter;
import org.qianfa.registers.ReviewRegister.Stage;
import org.qianfa.review.MatterView.Kind;
import org.qianfa.review.MatterView.State;
import org.springframework.web.util.UriComponentsBuilder;

/** What a request asks of the register of reviews; all may be missing. */
record ReviewQuery(Long unit, List<Kind> kind, State state, Stage stage, Integer year, String department, Boolean overdue, String words,
                   RegisterCursor after) {

    Filter filter() {
        return new Filter(unit, kind == null ? Set.of() : Set.copyOf(kind.stream().filter(k -> k != null).toList()), state, stage, year, department,
                Boolean.TRUE.equals(overdue), words);
    }

    /** The same question at another address. @param next where a page begins, {@code null} for the first */
    String address(String path, RegisterCursor next) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        put(address, "unit", unit);
        filter().kinds().stream().sorted().forEach(k -> put(address, "kind", k));
        put(address, "state", state);
        put(address, "stage", stage);
        put(address, "year", year);
        put(address, "department", department);
        put(address, "overdue", filter().overdue() ? true : null);
        put(address, "words", words);
        put(address, "after", next);
        return address.encode().toUriString();
    }

    private static void put(UriComponentsBuilder address, String name, Object value) {
        if (value != null && !value.toString().isBlank()) {
            address.queryParam(name, value.toString().replace("{", "").replace("}", ""));
        }
    }

    /** The one kind chosen, {@code null} if none or several. */
    public Kind oneKind() {
        Set<Kind> kinds = filter().kinds();
        return kinds.size() == 1 ? kinds.iterator().next() : null;
    }

    public boolean severalKinds() {
        return filter().kinds().size() > 1;
    }
}
