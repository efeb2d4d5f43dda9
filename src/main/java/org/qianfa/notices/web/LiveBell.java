package org.qianfa.notices.web;

import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import org.qianfa.notices.persistence.NoticeRows.Unread;

/** The bell of one open page. Used by one thread at a time, but for the end. */
final class LiveBell implements AsyncListener {

    static final byte[] BEGINNING = bytes(": \n\n");
    private static final byte[] HEARTBEAT = bytes(":\n\n");
    private static final byte[] END = bytes("event: end\ndata: \n\n");

    private final long personId;
    private final String sessionId;
    private final Locale language;
    private final HttpServletRequest request;
    private final ServletOutputStream out;
    private final Unread known;
    private Unread shown;
    private Instant lastSent = Instant.MIN;
    private Instant opened;
    private volatile boolean over;

    /**
     * @param known   id of the newest notice the page had heard of when its connection was lost, {@code null} if it is just opened
     * @param request whose answer has begun asynchronously. The server gives the objects behind it to others once it is over: only
     *                what was taken from it at its time tells that, and never leads to another page's answer.
     */
    LiveBell(long personId, String sessionId, Locale language, Long known, HttpServletRequest request, ServletOutputStream out) {
        this.personId = personId;
        this.sessionId = sessionId;
        this.language = language;
        this.known = known == null ? null : new Unread(0, known);
        this.request = request;
        this.out = out;
        request.getAsyncContext().addListener(this);
    }

    long personId() {
        return personId;
    }

    String sessionId() {
        return sessionId;
    }

    Locale language() {
        return language;
    }

    Instant opened() {
        return opened;
    }

    void opened(Instant now) {
        opened = now;
    }

    Instant lastSent() {
        return lastSent;
    }

    boolean over() {
        return over;
    }

    /** What the page shows, {@code null} before anything was sent. */
    Unread shown() {
        return shown;
    }

    /** What the page has heard of, {@code null} if it is just opened. */
    Unread heard() {
        return shown == null ? known : shown;
    }

    void show(Unread unread, String json, Instant now) {
        shown = unread;
        send(bytes("event: count\nid: " + unread.newest() + "\ndata: " + json + "\n\n"), now);
    }

    void heartbeat(Instant now) {
        send(HEARTBEAT, now);
    }

    /** Tells the page that it was not an accident. */
    void end() {
        send(END, lastSent);
        complete();
    }

    private void send(byte[] event, Instant now) {
        if (over) {
            return;
        }
        lastSent = now;
        try {
            out.write(event);
            out.flush();
        } catch (IOException | RuntimeException gone) {
            complete();
        }
    }

    private synchronized void complete() {
        if (!over) {
            over = true;
            try {
                request.getAsyncContext().complete();
            } catch (IllegalStateException alreadyOver) {
                over = true;
            }
        }
    }

    @Override
    public void onComplete(AsyncEvent event) {
        over = true;
    }

    @Override
    public void onTimeout(AsyncEvent event) {
        complete();
    }

    @Override
    public void onError(AsyncEvent event) {
        complete();
    }

    @Override
    public void onStartAsync(AsyncEvent event) {
        // Nobody starts it anew.
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
