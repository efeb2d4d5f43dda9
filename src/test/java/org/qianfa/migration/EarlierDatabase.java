package org.qianfa.migration;

import java.time.Instant;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.qianfa.integrity.SealManifest;
import org.qianfa.integrity.SealSignature;
import org.qianfa.integrity.SigningKey;
import org.qianfa.shared.Sm3;
import org.springframework.jdbc.core.JdbcTemplate;

/** What stood in the tables of review, sign-off and publication after a year's work, as they were at version 235. */
final class EarlierDatabase {

    static final String VERSION = "235";
    static final Instant SIGNED = Instant.parse("2026-02-10T02:00:00Z");

    private static final String AT = "timestamp with time zone '2026-02-10 02:00:00+00'";
    private static final String DAY = "date '2026-02-10'";
    private static final String BASIS = "不涉密。";

    private final JdbcTemplate jdbc;
    private final String title;
    private final String text;
    private final SigningKey key = SigningKey.issuer("云溪街道", SIGNED).issue("人员90", SIGNED);

    EarlierDatabase(DataSource database, String title, String text) {
        this.jdbc = new JdbcTemplate(database);
        this.title = title;
        this.text = text;
    }

    /** Report 5 of unit 3: reviewed, discussed, sealed before there were signatures, sealed again with one, published and reported on. */
    void fill() {
        reviewed();
        decided();
        String first = sealedWithoutSignature();
        SealManifest manifest = new SealManifest(3, 2, 5, first, title, Sm3.hex(text), Sm3.hex(""), Sm3.hex(""), true, BASIS, 90, "人员90", "同意。",
                LocalDate.of(2026, 2, 10), SIGNED);
        SealSignature signature = key.sign(manifest.written());
        sealed(first, manifest, signature);
        published(first, manifest, signature);
    }

    private void reviewed() {
        jdbc.update("insert into review_round (report_id, round_number, version) values (5, 1, 0)");
        jdbc.update("insert into review_consultation_answer (report_id, round_number, department_id, verdict, answer_text, answered_by, answered_at) "
                + "values (5, 1, 7, 'AGREE', '同意', 31, " + AT + ")");
        jdbc.update("insert into review_document_check (report_id, passed, checked_by, checked_at) values (5, true, 83, " + AT + ")");
        jdbc.update("insert into review_matter (id, kind, report_id, unit_id, title, round_number, state, submitted_by, submitted_at, outcome, approved_by, "
                + "approved_at, version, received_on, suspended_days, replied_on, supplement_note) values (40, 'REPORT', 5, 3, ?, 1, 'ANSWERED', 60, " + AT + ", 'LAWFUL', 95, "
                + AT + ", 0, " + DAY + ", 0, " + DAY + ", '已补一份')", title);
        jdbc.update("insert into review_material (matter_id, ordinal, kind, material_note) values (40, 0, 'DRAFT', '一份')");
        jdbc.update("insert into review_matter_adviser (matter_id, person_id) values (40, 31)");
        jdbc.update("insert into review_conclusion (matter_id, person_id, capacity, outcome, summary, concluded_at, standing) "
                + "values (40, 31, 'ADVISER', 'LAWFUL', '没有意见。', " + AT + ", true)");
        jdbc.update("insert into review_opinion (id, matter_id, report_id, section_id, revision_id, start_at, end_at, quote, prefix, suffix, needs_answer, "
                + "opinion_kind, severity, opinion_text, author_id, created_at, sent_at, answer, answer_reason, answered_by, answered_at, settlement, closed, version) "
                + "values (8, 40, 5, 52, 520, 0, 5, '采纳48条', '', '', true, 'WORDING', 'OPTIONAL', '请核对数字。', 31, " + AT + ", " + AT
                + ", 'ADOPTED', '', 60, " + AT + ", 'CONFIRMED', true, 0)");
    }

    private void decided() {
        verdict("DEPUTY_REVIEW", "同意", null, 81);
        verdict("SECRECY_REVIEW", BASIS, true, 82);
        verdict("DISCUSSION", null, null, 83);
        verdict("SIGNATURE", "同意。", null, 90);
        jdbc.update("insert into signoff_discussion (id, report_id, held_on, attendees, chief_opinion, adopted, agenda) "
                + "values (1, 5, " + DAY + ", '赵一\n人员90', '同意', true, '审议年度报告')");
        jdbc.update("insert into signoff_opinion (discussion_id, ordinal, speaker, stance, text) values (1, 0, '赵一', 'FOR', '同意')");
    }

    private void verdict(String step, String opinion, Boolean disclosed, long person) {
        jdbc.update("insert into signoff_verdict (report_id, unit_id, step, favourable, text_digest, opinion, disclosed, person_id, person_name, decided_at) "
                + "values (5, 3, ?, true, ?, ?, ?, ?, ?, " + AT + ")", step, Sm3.hex(text), opinion, disclosed, person, "人员" + person);
    }

    /** @return its digest */
    private String sealedWithoutSignature() {
        String earlier = text + "（旧）";
        String digest = Sm3.hex(SealManifest.ORIGIN + "\n" + title + "\n" + earlier);
        jdbc.update("insert into signoff_seal (version, report_id, unit_id, position, title, text, digest, previous_digest, ledger_digest, opinion, signed_by, "
                + "signer_name, signed_at, signed_on, invalidated_at, invalidated_reason) values (1, 5, 3, 1, ?, ?, ?, ?, ?, '同意。', 90, '人员90', " + AT + ", " + DAY
                + ", " + AT + ", '退回修改')", title, earlier, digest, SealManifest.ORIGIN, Sm3.hex(""));
        return digest;
    }

    private void sealed(String previous, SealManifest manifest, SealSignature signature) {
        jdbc.update("insert into signoff_seal (version, report_id, unit_id, position, title, text, digest, previous_digest, ledger_digest, opinion, signed_by, "
                + "signer_name, signed_at, signed_on, format, figures, opinions, disclosed, basis, algorithm, signature, certificates) "
                + "values (0, 5, 3, 2, ?, ?, ?, ?, ?, '同意。', 90, '人员90', " + AT + ", " + DAY + ", 2, '', '', true, ?, ?, ?, ?)", title, text,
                manifest.digest(), previous, Sm3.hex(""), BASIS, signature.algorithm(), signature.value(), signature.certificates());
        jdbc.update("insert into signoff_registration (version, report_id, unit_id, document_year, sequence, document_number, registered_at, submitted_digest, "
                + "submitted_at) values (0, 5, 3, 2026, 6, '云街〔2026〕6号', " + AT + ", ?, " + AT + ")", manifest.digest());
        jdbc.update("insert into signoff_delivery (report_id, from_unit_id, to_unit_id, document_number, title, text, digest, delivered_at) "
                + "values (5, 3, 1, '云街〔2026〕6号', ?, ?, ?, " + AT + ")", title, text, manifest.digest());
    }

    private void published(String previous, SealManifest manifest, SealSignature signature) {
        jdbc.update("insert into publication_release (id, version, report_id, unit_id, title, text, text_digest, seal_digest, state, prepared_at) "
                + "values (1, 0, 5, 3, ?, ?, ?, ?, 'PUBLISHED', " + AT + ")", title, text, Sm3.hex(text), manifest.digest());
        String[] steps = {"FIRST", "SECOND", "FINAL"};
        for (int i = 0; i < steps.length; i++) {
            jdbc.update("insert into publication_review (release_id, ordinal, step, approved, content_checked, wording_checked, secrecy_checked, person_id, "
                    + "person_name, decided_at) values (1, ?, ?, true, true, true, true, ?, ?, " + AT + ")", i, steps[i], 71 + i, "人员" + (71 + i));
        }
        jdbc.update("insert into publication_edition (id, version, report_id, release_id, unit_id, unit_name, unit_full_name, site_id_code, report_year, title, "
                + "text, text_digest, seal_digest, previous_seal_digest, index_year, index_sequence, index_number, document_number, signed_on, published_at, "
                + "first_reviewer, second_reviewer, final_reviewer, verified_at, seal_manifest, seal_algorithm, seal_signature, seal_certificates) "
                + "values (1, 0, 5, 1, 3, '云溪街道', '云溪街道办事处', '1100000001', 2025, ?, ?, ?, ?, ?, 2026, 4, 'X/2026-00004', '云街〔2026〕6号', " + DAY + ", "
                + AT + ", '人员71', '人员72', '人员73', " + AT + ", ?, ?, ?, ?)", title, text, Sm3.hex(text), manifest.digest(), previous, manifest.written(),
                signature.algorithm(), signature.value(), signature.certificates());
        jdbc.update("insert into publication_correction (version, correction_number, edition_id, unit_id, words, description, contact, address_digest, reported_at, "
                + "due_on, state) values (0, 'JC-1', 1, 3, '48条', '数字有误', '', 'x', " + AT + ", " + DAY + ", 'REPORTED')");
    }
}
