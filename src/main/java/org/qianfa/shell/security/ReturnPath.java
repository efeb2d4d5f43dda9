package org.qianfa.shell.security;

/** Where to go after the login: always inside this house, never back to the login. */
final class ReturnPath {

    private ReturnPath() {
    }

    static String localOrHome(String path) {
        boolean local = path != null && path.startsWith("/") && !path.startsWith("//")
                && path.chars().noneMatch(c -> c == '\\' || Character.isISOControl(c));
        return local && !path.startsWith("/login") ? path : "/";
    }
}
