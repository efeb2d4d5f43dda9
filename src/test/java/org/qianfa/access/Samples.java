package org.qianfa.access;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks up, in the sample district, the ids that stand in addresses and bodies of the matrix. */
final class Samples {

    private static final Pattern VARIABLE = Pattern.compile("\\{([a-zA-Z]+)}");

    private final JdbcClient jdbc;

    Samples(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The address with the ids of the entry's sample report. */
    String address(Entry entry) {
        return filled(entry, entry.pattern());
    }

    String content(Entry entry) {
        return filled(entry, entry.content());
    }

    /** The address with something else in place of one of its variables. */
    String addressWith(Entry entry, String variable, String value) {
        return filled(entry, entry.pattern().replace("{" + variable + "}", value));
    }

    static Iterable<String> variables(String pattern) {
        return VARIABLE.matcher(pattern).results().map(r -> r.group(1)).toList();
    }

    private String filled(Entry entry, String text) {
        Matcher variables = VARIABLE.matcher(text);
        return variables.replaceAll(v -> Matcher.quoteReplacement(value(entry, v.group(1))));
    }

    private long annotation(Entry entry) {
        return one("select min(id) from review_opinion where report_id = ? and quote <> '' and withdrawn_at is null", report(entry));
    }

    /** An opinion on the file of a matter that is not a report. */
    private long onFile(Entry entry) {
        return one("select min(o.id) from review_opinion o join review_matter m on m.id = o.matter_id where o.report_id is null and m.unit_id = ?",
                unit(entry.sample().unitName()));
    }

    private String value(Entry entry, String variable) {
        return switch (variable) {
            case "id" -> idIn(entry);
            case "attachmentId" -> String.valueOf(one("select min(id) from review_attachment where opinion_id = ?", onFile(entry)));
            case "matterId" -> entry.pattern().contains("{opinionId}") ? String.valueOf(one("select matter_id from review_opinion where id = ?", onFile(entry)))
                    : String.valueOf(one("select max(id) from review_matter where report_id is null and unit_id = ?", unit(entry.sample().unitName())));
            case "reportId" -> String.valueOf(report(entry));
            case "sectionId" -> String.valueOf(section(entry));
            case "opinionId" -> entry.pattern().contains("{matterId}") ? String.valueOf(onFile(entry))
                    : String.valueOf(one("select min(id) from review_opinion where report_id = ?", report(entry)));
            case "noticeId" -> String.valueOf(one("select min(n.id) from notices_notice n join people_user u on u.id = n.person_id where u.username = ?",
                    Person.OWNER.account(entry)));
            // Refused before anybody looks for it.
            case "maskId", "letterId" -> "1";
            case "annotationId" -> String.valueOf(annotation(entry));
            case "unitId" -> String.valueOf(unit(entry.sample().unitName()));
            case "otherUnit" -> entry.sample().elsewhere().unitName();
            case "departmentId" -> String.valueOf(one("select min(id) from people_department where unit_id = ?", unit(entry.sample().unitName())));
            case "departmentName" -> text("select min(name) from people_department where unit_id = ?", unit(entry.sample().unitName()));
            case "conferenceId" -> String.valueOf(one("select min(c.id) from review_conference c join review_matter m on m.id = c.matter_id where m.report_id = ?", report(entry)));
            case "adviserId" -> String.valueOf(one("select min(user_id) from people_grant where role = 'LEGAL_ADVISER' and unit_id = ?", unit(entry.sample().unitName())));
            case "userId", "personId" -> String.valueOf(one("select id from people_user where username = ?", Person.OWNER.account(entry)));
            case "step" -> entry.stage().replace("_REVIEW", "").toLowerCase(Locale.ROOT);
            case "evidenceId" -> String.valueOf(one("select min(e.id) from figures_evidence e join figures_figure f on f.id = e.figure_id where f.report_id = ?", report(entry)));
            case "linkId" -> String.valueOf(one("select min(id) from figures_link where section_id = ?", section(entry)));
            case "format" -> "csv";
            case "ending" -> "pdf";
            case "dismissalId" -> String.valueOf(one("select min(id) from checks_dismissal where report_id = ?", report(entry)));
            case "ruleId" -> "wording.misspelling";
            case "kind" -> entry.content().startsWith("unit=") ? "OWN_WORDS" : "WORDING";
            case "taskId" -> text("select min(task_id) from inbox_item where report_id = ?", report(entry));
            case "jobId" -> text("select min(configuration_) from act_ru_incident where id_ = root_cause_incident_id_ and incident_type_ = ?", "failedJob");
            case "instanceId" -> text("select min(id_) from act_hi_procinst where proc_def_key_ = 'unitReport' and business_key_ = ?", "report-" + report(entry));
            // Not there for anybody.
            case "absenceId" -> "999999999";
            case "number", "version" -> "1";
            case "processKey" -> "unitReport";
            case "draftId" -> "1";
            case "measureId" -> String.valueOf(one("select min(id) from problems_measure where problem_id = ?", Long.valueOf(idIn(entry))));
            case "settling" -> "CLOSE";
            // The sample district has no saved filters; nobody finds what is not there.
            case "filterId" -> "1";
            case "mentionId" -> String.valueOf(one("select min(id) from review_mention where opinion_id = ?", onFile(entry)));
            default -> throw new IllegalArgumentException("no sample value for {" + variable + "} of " + entry);
        };
    }

    private String idIn(Entry entry) {
        String kind = entry.pattern().replaceFirst("^(?:/api)?/(?:registers/)?([a-z]+)/.*", "$1");
        return String.valueOf(switch (kind) {
            case "reports" -> report(entry);
            case "sections" -> section(entry);
            case "cycles" -> one("select cycle_id from drafting_report where id = ?", report(entry));
            case "matters" -> one("select max(id) from review_matter where report_id = ?", report(entry));
            case "opinions" -> one("select min(id) from review_opinion where report_id = ?", report(entry));
            case "revisions" -> entry.pattern().contains("{annotationId}")
                    ? one("select revision_id from review_opinion where id = ?", annotation(entry))
                    : one("select min(newest_revision_id) from drafting_section where report_id = ?", report(entry));
            case "figures" -> one("select min(f.id) from figures_figure f where f.report_id = ?", report(entry));
            case "requests" -> one("select max(r.id) from figures_request r join people_user u "
                    + "on coalesce(u.department_id, r.department_id) = r.department_id "
                    + "where r.report_id = ? and u.username = ?", report(entry), Person.OWNER.account(entry));
            case "releases" -> one("select max(id) from publication_release where report_id = ?", report(entry));
            case "consultations" -> one("select min(id) from registers_consultation where unit_id = ?", unit(entry.sample().unitName()));
            case "conferences" -> one("select min(id) from registers_conference where matter_id is null and unit_id = ?", unit(entry.sample().unitName()));
            case "firms" -> one("select min(id) from registers_firm where unit_id = ?", unit(entry.sample().unitName()));
            case "imports" -> one("select min(id) from registers_import where unit_id = ?", unit(entry.sample().unitName()));
            case "problems" -> one("select min(id) from problems_problem where unit_id = ?", unit(entry.sample().unitName()));
            case "submissions" -> one("select max(id) from signoff_delivery where report_id = ?", report(entry));
            case "publication", "incidents" -> one("select coalesce(max(id), 0) from publication_incident where unit_id = ?", unit(entry.sample().unitName()));
            // Nobody circulated, asked or called anybody in the sample district.
            case "circulations", "questions", "countersigns" -> 1;
            case "withdrawals" -> one("select coalesce(max(w.id), 0) from publication_withdrawal w join publication_edition e on e.id = w.edition_id "
                    + "where e.unit_id = ?", unit(entry.sample().unitName()));
            case "corrections" -> one("select max(id) from publication_correction where unit_id = ?", unit(entry.sample().unitName()));
            case "p", "editions" -> one("select max(id) from publication_edition where report_id = ?", report(entry));
            default -> throw new IllegalArgumentException("no sample id for " + entry);
        });
    }

    private long report(Entry entry) {
        int newest = (int) one("select max(report_year) from drafting_report where id > ?", 0);
        return one("select id from drafting_report where unit_id = ? and report_year = ?", unit(entry.sample().unitName()),
                newest - entry.sample().yearsBack());
    }

    private long section(Entry entry) {
        return one("select id from drafting_section where report_id = ? and ordinal = ?", report(entry), entry.section());
    }

    private long unit(String name) {
        return one("select id from people_unit where name = ?", name);
    }

    private long one(String sql, Object... parameters) {
        return jdbc.sql(sql).params(parameters).query(Long.class).single();
    }

    private String text(String sql, Object parameter) {
        return jdbc.sql(sql).param(parameter).query(String.class).single();
    }
}
