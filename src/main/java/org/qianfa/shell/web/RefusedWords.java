package org.qianfa.shell.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/**
 * Where an act comes too late, its form is often not on the page any more: somebody else has done the step. What was written into
 * it is shown with the refusal.
 */
@Component
class RefusedWords implements HandlerInterceptor {

    @Override
    public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler, ModelAndView page) {
        if (page != null && response.getStatus() == HttpServletResponse.SC_CONFLICT && page.getModel().get("refusal") != null) {
            List<String> typed = TypedWords.of(request);
            page.addObject("typedBefore", typed);
        }
    }
}
