package org.qianfa.shell.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.qianfa.shell.web.Answers;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers uploads that are too large with a word about it. Stands before the check of the CSRF token: the token lies in
 * the part that nobody will read, and the person would be told that the page has expired.
 */
@Component
class UploadGuard extends OncePerRequestFilter {

    private final Answers answers;
    private final long limit;

    UploadGuard(Answers answers, @Value("${spring.servlet.multipart.max-request-size}") DataSize limit) {
        this.answers = answers;
        this.limit = limit.toBytes();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String type = request.getContentType();
        boolean upload = type != null && type.regionMatches(true, 0, "multipart/", 0, "multipart/".length());
        if (!upload || request.getContentLengthLong() <= limit) {
            chain.doFilter(request, response);
        } else if (Answers.wantsProblem(request)) {
            answers.writeProblem(request, response, HttpStatus.CONTENT_TOO_LARGE, "uploadTooLarge");
        } else {
            request.setAttribute("faultCode", "uploadTooLarge");
            response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
        }
    }
}
