package org.qianfa.registers.application;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.qianfa.registers.RegisterFigure;
import org.qianfa.review.MatterView.Kind;

/** The pages that show the cases behind a figure, and nothing else. */
final class Addresses {

    private static final String ALL_BUT_REPORTS = Arrays.stream(Kind.values()).filter(kind -> kind != Kind.REPORT)
            .map(kind -> "&kind=" + kind).collect(Collectors.joining());

    private Addresses() {
    }

    static String of(RegisterFigure figure, long unitId, int year) {
        String where = "?unit=" + unitId + "&year=" + year;
        return switch (figure) {
            case REVIEWERS, CERTIFICATE_RATE -> "/registers/qualifications?unit=" + unitId;
            case FIRMS, FIRMS_SCORED -> "/registers/firms?unit=" + unitId;
            case CONFERENCES_HELD -> "/registers/conferences" + where;
            case CONSULTATIONS -> "/registers/consultations" + where;
            case CONSULTATIONS_LITIGATION, CONSULTATIONS_DOCUMENT, CONSULTATIONS_CONTRACT, CONSULTATIONS_PENALTY ->
                    "/registers/consultations" + where + "&kind=" + Counter.BY_CONSULTATION.get(figure);
            default -> "/registers/reviews" + where + "&stage=REPLIED" + kinds(figure) + (figure == RegisterFigure.OVERDUE ? "&overdue=true" : "");
        };
    }

    private static String kinds(RegisterFigure figure) {
        return Counter.BY_KIND.containsKey(figure) ? "&kind=" + Counter.BY_KIND.get(figure) : ALL_BUT_REPORTS;
    }

    /** Which register, as evidence names it. */
    static String register(RegisterFigure figure) {
        return switch (figure) {
            case REVIEWERS, CERTIFICATE_RATE -> "法制审核人员资格";
            case FIRMS, FIRMS_SCORED -> "法律顾问律所";
            case CONFERENCES_HELD -> "疑难会商";
            case CONSULTATIONS, CONSULTATIONS_LITIGATION, CONSULTATIONS_DOCUMENT, CONSULTATIONS_CONTRACT, CONSULTATIONS_PENALTY -> "法律顾问咨询";
            default -> "合法性审查";
        };
    }
}
