package org.qianfa.workdays.web;

/** One day entered by itself; all empty if the form brought lines or a file. */
record DayForm(String date, String kind, String name) {

    String line() {
        return date == null || date.isBlank() ? "" : String.join(",", date, kind == null ? "" : kind, name == null ? "" : name);
    }
}
