package org.qianfa.notices.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Locale;
import org.qianfa.shared.Actor;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Server-sent events for the bell of one open page. The servlet's own asynchronous answer and not that of Spring MVC, which
 * would walk through the whole chain of filters again at its end, when the login may be gone.
 */
@Controller
class NoticeStream {

    private final LiveBells bells;

    NoticeStream(LiveBells bells) {
        this.bells = bells;
    }

    /**
     * 204 where nothing is sent live.
     *
     * @param seen id of the last event a page got that lost its connection: what came meanwhile is news to it; browsers
     *             that ask again by themselves send it as Last-Event-ID
     */
    @GetMapping("/notices/stream")
    void stream(Actor actor, Locale language, @RequestParam(required = false) Long seen,
                @RequestHeader(name = "Last-Event-ID", required = false) String last, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        HttpSession session = request.getSession(false);
        if (!bells.isRunning() || session == null) {
            response.setStatus(HttpStatus.NO_CONTENT.value());
            return;
        }
        response.setContentType("text/event-stream;charset=UTF-8");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        // Proxies shall pass every event on as it comes.
        response.setHeader("X-Accel-Buffering", "no");
        // Sent through all filters once, so that the headers of the house are written and the session is put away.
        response.getOutputStream().write(LiveBell.BEGINNING);
        response.flushBuffer();
        request.startAsync().setTimeout(0);
        bells.add(new LiveBell(actor.id(), session.getId(), language, known(seen, last), request, response.getOutputStream()));
    }

    /** A header anybody may send; no number is as good as none. */
    private static Long known(Long seen, String last) {
        return last != null && last.matches("\\d{1,18}") ? Long.valueOf(last) : seen;
    }
}
