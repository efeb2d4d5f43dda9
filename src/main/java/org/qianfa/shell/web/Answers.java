package org.qianfa.shell.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.qianfa.shared.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.json.ProblemDetailJacksonMixin;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.core.annotation.Order;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.json.JsonMapper;

/**
 * The one error language: what stopped a request becomes an RFC 9457 problem detail under {@code /api}, a page for
 * people, and a message above the page for parts of it.
 */
@ControllerAdvice
@Order(-1)
public class Answers {

    private static final Logger LOG = LoggerFactory.getLogger(Answers.class);

    private final Wording wording;
    private final JsonMapper json = JsonMapper.builder()
            .addMixIn(ProblemDetail.class, ProblemDetailJacksonMixin.class).build();

    Answers(Wording wording) {
        this.wording = wording;
    }

    public static boolean wantsProblem(HttpServletRequest request) {
        String path = request.getServletPath();
        return path.startsWith("/api/") || path.startsWith("/v3/api-docs") || path.startsWith("/actuator/");
    }

    @ExceptionHandler(Exception.class)
    Object answer(Exception exception, HttpServletRequest request, HttpServletResponse response) throws Exception {
        if (exception instanceof AccessDeniedException || exception instanceof AuthenticationException) {
            throw exception;
        }
        Fault fault = Fault.of(exception);
        if (fault.status().is5xxServerError()) {
            LOG.error("{} {} failed", request.getMethod(), request.getServletPath(), exception);
        }
        if (!wantsProblem(request)) {
            return page(fault, request, response);
        }
        ProblemDetail problem = problem(request, fault.status(), fault.code(), wording.of(fault, request));
        addFields(problem, exception);
        if (exception instanceof Refusal refusal && !refusal.obstacles().isEmpty()) {
            problem.setProperty("obstacles", refusal.obstacles());
        }
        return ResponseEntity.status(fault.status()).contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .headers(fault.headers()).body(problem);
    }

    /** Whoever asked has gone to another page: nobody is there to be answered, and nothing went wrong here. */
    @ExceptionHandler(AsyncRequestNotUsableException.class)
    void unheard(HttpServletResponse response) {
        LOG.debug("nobody waits for the answer any more");
    }

    /** For filters, which stand before any controller. */
    public void writeProblem(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String code)
            throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        json.writeValue(response.getOutputStream(),
                problem(request, status, code, wording.of("fault." + code, request)));
    }

    private ProblemDetail problem(HttpServletRequest request, HttpStatusCode status, String code, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create("urn:qianfa:problem:" + code));
        problem.setTitle(wording.title(status.value(), request));
        problem.setInstance(URI.create(request.getRequestURI()));
        problem.setProperty("code", code);
        return problem;
    }

    private static void addFields(ProblemDetail problem, Exception exception) {
        if (exception instanceof BindingResult binding) {
            List<Map<String, String>> fields = binding.getFieldErrors().stream()
                    .map(error -> Map.of("field", error.getField(), "message", error.getDefaultMessage())).toList();
            problem.setProperty("errors", fields);
        }
    }

    private static ModelAndView page(Fault fault, HttpServletRequest request, HttpServletResponse response) {
        boolean part = request.getHeader("HX-Request") != null;
        if (part) {
            response.setHeader("HX-Retarget", "#fault");
            response.setHeader("HX-Reswap", "innerHTML");
        }
        fault.headers().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        String view = fault.status().is5xxServerError() ? "error/5xx" : "error/4xx";
        ModelAndView page = new ModelAndView(part ? "fragments/fault :: box" : view, fault.status());
        page.addObject("status", fault.status().value());
        page.addObject("faultCode", fault.code());
        page.addObject("stopped", fault.refusal());
        if (!part && !fault.status().isSameCodeAs(HttpStatus.CONTENT_TOO_LARGE)) {
            page.addObject("typed", TypedWords.of(request));
            page.addObject("from", TypedWords.page(request));
        }
        return page;
    }
}
