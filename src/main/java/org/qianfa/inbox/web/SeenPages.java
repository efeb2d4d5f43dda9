package org.qianfa.inbox.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.qianfa.inbox.MyWork;
import org.qianfa.shared.Actor;
import org.qianfa.workflow.SeeTask;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/** Notices that somebody opened the page where a task of theirs is done. */
@Component
class SeenPages implements HandlerInterceptor {

    private final MyWork work;
    private final SeeTask seeing;

    SeenPages(MyWork work, SeeTask seeing) {
        this.work = work;
        this.seeing = seeing;
    }

    @Override
    public void afterCompletion(HttpServletRequest request, HttpServletResponse response, Object handler, Exception failure) {
        boolean shown = failure == null && response.getStatus() == HttpServletResponse.SC_OK && HttpMethod.GET.matches(request.getMethod());
        if (shown && request.getAttribute("currentActor") instanceof Actor actor) {
            work.unseen(actor, request.getServletPath()).forEach(taskId -> seeing.see(actor, taskId));
        }
    }
}
