package org.qianfa.publication.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.qianfa.publication.EditionWithdrawn;
import org.springframework.core.annotation.Order;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Tells readers of public pages that an edition was withdrawn, when, and where the corrected one is; whichever of its pages or files they ask for. */
@ControllerAdvice(assignableTypes = {Portal.class, EditionFiles.class, ErrorReportPage.class})
@Order(-2)
class WithdrawnPages {

    private final PortalModel portal;

    WithdrawnPages(PortalModel portal) {
        this.portal = portal;
    }

    @ExceptionHandler(EditionWithdrawn.class)
    ModelAndView withdrawn(EditionWithdrawn withdrawn, HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noCache().cachePublic().getHeaderValue());
        ModelAndView page = new ModelAndView("publication/withdrawn", HttpStatus.GONE);
        page.addObject("withdrawnAt", withdrawn.withdrawnAt());
        page.addObject("corrected", withdrawn.corrected());
        page.addAllObjects(portal.attributes(request, request.getServletPath()));
        return page;
    }
}
