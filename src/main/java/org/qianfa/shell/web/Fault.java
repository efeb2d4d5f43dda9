package org.qianfa.shell.web;

import jakarta.validation.ConstraintViolationException;
import java.sql.SQLException;
import org.qianfa.shared.Gone;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.NotPermitted;
import org.qianfa.shared.OutOfStep;
import org.qianfa.shared.Refusal;
import org.qianfa.shared.StepWaits;
import org.springframework.beans.TypeMismatchException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** What an exception means to the one who asked. */
record Fault(HttpStatusCode status, String code, HttpHeaders headers, Refusal refusal) {

    /** SQL:2023 class 23, as H2 and PostgreSQL tell it. */
    private static final String UNIQUE_VIOLATION = "23505";

    static Fault of(Exception exception) {
        if (exception instanceof Refusal refusal) {
            return new Fault(refusal.conflict() ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT,
                    refusal.code(), HttpHeaders.EMPTY, refusal);
        }
        if (exception instanceof NotFound) {
            return fault(HttpStatus.NOT_FOUND, "notFound");
        }
        if (exception instanceof Gone) {
            return fault(HttpStatus.GONE, "gone");
        }
        if (exception instanceof NotPermitted) {
            return fault(HttpStatus.FORBIDDEN, "notPermitted");
        }
        if (exception instanceof StepWaits waits) {
            return new Fault(HttpStatus.CONFLICT, waits.because().code(), HttpHeaders.EMPTY, waits.because());
        }
        if (exception instanceof OutOfStep late) {
            return fault(HttpStatus.CONFLICT, late.code());
        }
        if (exception instanceof OptimisticLockingFailureException || takenMeanwhile(exception)) {
            return fault(HttpStatus.CONFLICT, "changedMeanwhile");
        }
        return ofRequest(exception);
    }

    /** Two took the same number, name or version at one moment: what was free when this one looked, another has written. */
    private static boolean takenMeanwhile(Exception exception) {
        return exception instanceof DataIntegrityViolationException violation
                && violation.getMostSpecificCause() instanceof SQLException sql && UNIQUE_VIOLATION.equals(sql.getSQLState());
    }

    private static Fault ofRequest(Exception exception) {
        if (exception instanceof ErrorResponse answer) {
            HttpStatusCode status = answer.getStatusCode();
            return new Fault(status, codeOf(status), answer.getHeaders(), null);
        }
        if (namesNothing(exception)) {
            return fault(HttpStatus.NOT_FOUND, "notFound");
        }
        if (exception instanceof TypeMismatchException || exception instanceof HttpMessageNotReadableException
                || exception instanceof ConstraintViolationException) {
            return fault(HttpStatus.BAD_REQUEST, "invalidRequest");
        }
        return fault(HttpStatus.INTERNAL_SERVER_ERROR, "internal");
    }

    /** An address with a word where a number stands leads nowhere; nobody entered anything. */
    private static boolean namesNothing(Exception exception) {
        return exception instanceof MethodArgumentTypeMismatchException mismatch && mismatch.getParameter().hasParameterAnnotation(PathVariable.class);
    }

    private static String codeOf(HttpStatusCode status) {
        return switch (status.value()) {
            case 404 -> "notFound";
            case 403 -> "notPermitted";
            case 409 -> "outOfStep";
            case 428 -> "preconditionRequired";
            case 413 -> "uploadTooLarge";
            default -> status.is5xxServerError() ? "internal" : "invalidRequest";
        };
    }

    private static Fault fault(HttpStatus status, String code) {
        return new Fault(status, code, HttpHeaders.EMPTY, null);
    }
}
