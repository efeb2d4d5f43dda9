package org.qianfa.problems.web;

import org.qianfa.problems.ProblemCursor;
import org.qianfa.problems.ProblemRegister.Filter;
import org.qianfa.problems.ProblemState;
import org.springframework.web.util.UriComponentsBuilder;

/** What a request asks of the register of problems; all may be missing. */
record ProblemQuery(Long unit, Integer year, ProblemState state, String words, ProblemCursor after) {

    Filter filter() {
        return new Filter(unit, year, state, words);
    }

    String address(ProblemCursor next) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/problems");
        put(address, "unit", unit);
        put(address, "year", year);
        put(address, "state", state);
        put(address, "words", words);
        put(address, "after", next);
        return address.encode().toUriString();
    }

    private static void put(UriComponentsBuilder address, String name, Object value) {
        if (value != null && !value.toString().isBlank()) {
            address.queryParam(name, value.toString().replace("{", "").replace("}", ""));
        }
    }
}
