package org.qianfa.registers.web;

import org.qianfa.registers.ConferenceRegister.Filter;
import org.qianfa.registers.RegisterCursor;
import org.springframework.web.util.UriComponentsBuilder;

/** What a request asks of the register of conferences; all may be missing. */
record ConferenceQuery(Long unit, Integer year, String words, RegisterCursor after) {

    Filter filter() {
        return new Filter(unit, year, words);
    }

    String address(String path, RegisterCursor next) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        put(address, "unit", unit);
        put(address, "year", year);
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
