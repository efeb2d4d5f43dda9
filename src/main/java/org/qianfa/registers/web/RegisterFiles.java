package org.qianfa.registers.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.qianfa.documents.tables.TableWriter;
import org.qianfa.documents.tables.TableWriter.Column;
import org.qianfa.registers.ConsultationRegister;
import org.qianfa.registers.Field;
import org.qianfa.registers.FirmRegister;
import org.qianfa.registers.QualificationRegister;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Registers as files, with headings in the reader's language. */
@Component
class RegisterFiles {

    private final MessageSource messages;

    RegisterFiles(MessageSource messages) {
        this.messages = messages;
    }

    ResponseEntity<byte[]> consultations(List<ConsultationRegister.Row> rows, Locale locale) {
        List<Column> columns = List.of(column(Field.ASKED_ON, 12, locale), column(Field.KIND, 18, locale), column(Field.DEPARTMENT, 16, locale),
                column(Field.ADVISER, 12, locale), column(Field.MINUTES, 8, locale), column(Field.QUESTION, 48, locale),
                column(Field.ANSWER, 60, locale), column(Field.ATTACHMENT, 24, locale));
        return ExcelFile.of(say("registers.consultations.title", locale), TableWriter.xlsx(say("registers.consultations.title", locale), columns,
                rows.stream().map(ConsultationRegister.Row::said).map(said -> Arrays.<Object>asList(said.askedOn(),
                        say("registers.consultationKind." + said.kind(), locale), said.department(), said.adviser(), said.minutes(),
                        said.question(), said.answer(), said.attachment())).toList()));
    }

    ResponseEntity<byte[]> firms(List<FirmRegister.Row> rows, Locale locale) {
        List<Column> columns = List.of(column(Field.FIRM, 30, locale), column(Field.CONTRACT_FROM, 12, locale),
                column(Field.CONTRACT_TO, 12, locale), column(Field.UNITS_SERVED, 30, locale), column(Field.YEAR, 8, locale),
                column(Field.POINTS, 8, locale), column(Field.CRITERION, 48, locale), column(Field.REMARK, 24, locale));
        return ExcelFile.of(say("registers.firms.title", locale), TableWriter.xlsx(say("registers.firms.title", locale), columns,
                rows.stream().flatMap(RegisterFiles::scores).toList()));
    }

    ResponseEntity<byte[]> qualifications(List<QualificationRegister.Row> rows, Locale locale) {
        List<Column> columns = List.of(column(Field.PERSON, 12, locale), column(Field.CERTIFICATE, 24, locale),
                column(Field.ACQUIRED_ON, 12, locale), column(Field.EXPERIENCE, 36, locale), column(Field.SUBJECT, 48, locale));
        return ExcelFile.of(say("registers.qualifications.title", locale), TableWriter.xlsx(say("registers.qualifications.title", locale), columns,
                rows.stream().map(row -> Arrays.<Object>asList(row.name(), row.certificate() == null ? "" : row.certificate().number(),
                        row.certificate() == null ? null : row.certificate().acquiredOn(), row.experience(), trainings(row))).toList()));
    }

    /** A line a year scored, or one without a score. */
    private static Stream<List<Object>> scores(FirmRegister.Row row) {
        FirmRegister.Contract contract = row.contract();
        if (row.scores().isEmpty()) {
            return Stream.of(Arrays.<Object>asList(contract.firm(), contract.from(), contract.to(), contract.unitsServed(), null,
                    null, "", contract.remark()));
        }
        return row.scores().stream().map(score -> Arrays.<Object>asList(contract.firm(), contract.from(), contract.to(), contract.unitsServed(),
                score.year(), score.points(), String.join("；", score.criteria().stream()
                        .map(c -> c.name() + " " + c.points() + "/" + c.most()).toList()), contract.remark()));
    }

    private static String trainings(QualificationRegister.Row row) {
        return String.join("；", row.trainings().stream().map(t -> t.heldOn() + " " + t.subject() + " " + t.hours() + "h").toList());
    }

    private Column column(Field field, int width, Locale locale) {
        return new Column(say("registers.field." + field, locale), width);
    }

    private String say(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
