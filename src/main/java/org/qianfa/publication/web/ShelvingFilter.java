package org.qianfa.publication.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** Puts on the shelf what {@link Freshness} gave a key and did not find there. */
@Component
class ShelvingFilter extends OncePerRequestFilter {

    private final PageShelf shelf;

    ShelvingFilter(PageShelf shelf) {
        this.shelf = shelf;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return !HttpMethod.GET.matches(request.getMethod()) || !(path.equals("/p") || path.startsWith("/p/"));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ContentCachingResponseWrapper made = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, made);
        if (request.getAttribute(Freshness.KEY) instanceof String key && page(made)) {
            shelf.keep(key, new PageShelf.Page(made.getContentType(), made.getContentAsByteArray()));
        }
        made.copyBodyToResponse();
    }

    private static boolean page(ContentCachingResponseWrapper made) {
        return made.getStatus() == HttpStatus.OK.value() && made.getContentType() != null
                && MediaType.parseMediaType(made.getContentType()).equalsTypeAndSubtype(MediaType.TEXT_HTML);
    }
}
