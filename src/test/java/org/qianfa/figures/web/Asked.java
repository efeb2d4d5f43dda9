package org.qianfa.figures.web;

import org.qianfa.shared.Actor;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Requests as they come through a real container: with their actor, and with the path that errors are answered by. */
final class Asked {

    private Asked() {
    }

    static RequestPostProcessor by(Actor actor) {
        return request -> {
            request.setAttribute("currentActor", actor);
            request.setServletPath(request.getRequestURI());
            return request;
        };
    }
}
