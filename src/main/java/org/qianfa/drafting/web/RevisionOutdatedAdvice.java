package org.qianfa.drafting.web;

import java.net.URI;
import java.util.Locale;
import org.qianfa.drafting.RevisionOutdated;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.HandlerMethod;

/**
 * Answers a refused text with the newest one as well, so that a client can merge and nothing is lost: 412 where the client
 * named the revision it knew by {@code If-Match}, 409 where the body did.
 */
@RestControllerAdvice(assignableTypes = {SectionsApi.class, RevisionsApi.class})
@Order(Ordered.HIGHEST_PRECEDENCE)
class RevisionOutdatedAdvice {

    private final MessageSource messages;

    RevisionOutdatedAdvice(MessageSource messages) {
        this.messages = messages;
    }

    @ExceptionHandler
    ProblemDetail outdated(RevisionOutdated refusal, HandlerMethod handler, Locale locale) {
        boolean byTag = handler.getBeanType() == RevisionsApi.class;
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(byTag ? HttpStatus.PRECONDITION_FAILED : HttpStatus.CONFLICT,
                messages.getMessage("refusal." + refusal.code(), refusal.arguments(), locale));
        problem.setType(URI.create("urn:qianfa:problem:" + refusal.code()));
        problem.setProperty("code", refusal.code());
        problem.setProperty("newestRevision", refusal.newestNumber());
        problem.setProperty("newestText", refusal.newestText());
        return problem;
    }
}
