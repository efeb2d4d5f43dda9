package org.qianfa.access;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qianfa.demo.StandingSample;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sends the visitors of the matrix to the house and takes down every answer that is not the expected one. */
final class Trial {

    final List<String> complaints = new ArrayList<>();
    private final URI base;
    private final JdbcClient jdbc;
    private final Samples samples;
    private final Map<String, Caller> callers = new HashMap<>();
    private State state = State.NOTHING;
    private int answers;

    Trial(URI base, JdbcClient jdbc) {
        this.base = base;
        this.jdbc = jdbc;
        this.samples = new Samples(jdbc);
    }

    int answers() {
        return answers;
    }

    Samples samples() {
        return samples;
    }

    /** The visitor's browser, signed in at the first call. */
    Caller caller(Entry entry, Person person) {
        String account = person.account(entry);
        return callers.computeIfAbsent(String.valueOf(account), name -> account == null ? Caller.anonymous(base)
                : Caller.signedIn(base, account, StandingSample.PASSWORD));
    }

    Caller caller(String account) {
        return callers.computeIfAbsent(account, name -> Caller.signedIn(base, account, StandingSample.PASSWORD));
    }

    HttpResponse<String> ask(Entry entry, Person person, String address, String content) {
        return ask(entry, caller(entry, person), address, content);
    }

    HttpResponse<String> ask(Entry entry, Caller caller, String address, String content) {
        answers++;
        return caller.send(entry.method(), address, content, entry.json());
    }

    /** Runs the requests and complains if the product remembers anything of them. */
    void leavingNoTrace(Entry entry, Runnable requests) {
        State before = state.now(jdbc);
        requests.run();
        state = before.now(jdbc);
        List<String> changed = state.changedSince(before);
        if (!changed.isEmpty()) {
            complaints.add(entry + " changed " + changed);
        }
    }

    void expect(boolean held, Entry entry, String who, HttpResponse<String> answer, String expected) {
        if (!held) {
            complaints.add(entry + " as " + who + ": " + answer.request().uri() + " answered " + answer.statusCode()
                    + answer.headers().firstValue("Location").map(" to "::concat).orElse("") + ", expected " + expected);
        }
    }

    /** What an answer means to the one who asked, in the letters of the matrix; {@code 5} is a fault. */
    static char outcome(HttpResponse<String> answer) {
        String location = answer.headers().firstValue("Location").map(l -> URI.create(l).getPath()).orElse("");
        return switch (answer.statusCode()) {
            case 401 -> 'L';
            case 403 -> '3';
            case 404 -> '4';
            default -> answer.statusCode() >= 500 ? '5' : location.equals("/login") ? 'L' : '+';
        };
    }
}
