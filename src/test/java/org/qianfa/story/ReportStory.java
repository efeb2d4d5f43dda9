package org.qianfa.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.qianfa.story.Team.Place;
import org.qianfa.testing.FileWords;
import tools.jackson.databind.JsonNode;

/**
 * One real report through the whole year, every act over HTTP by the person whose work it is. The steps are separate so
 * that the server may die between any two of them.
 */
final class ReportStory {

    static final String ADOPTED_PHRASE = "（已按法律意见修改）";

    private final Team team;
    private final Place place;
    private final long cycle;
    private final int year;
    final Tally tally = new Tally();
    private long report;
    private long matter;
    private List<JsonNode> sections = List.of();

    ReportStory(Team team, Place place, long cycle, int year) {
        this.team = team;
        this.place = place;
        this.cycle = cycle;
        this.year = year;
    }

    /** The whole way, step by step. */
    List<Runnable> steps() {
        return List.of(this::assign, this::draft, this::consolidate, this::consult, this::checkDocument, this::submitForReview,
                this::giveOpinions, this::approveReview, this::answerOpinions, this::confirmAnswers, this::returnByDeputy,
                this::consolidateAgain, this::approveByDeputy, this::reviewSecrecy, this::discuss, this::sign,
                this::releaseFirst, this::releaseSecond, this::releaseFinal, this::published);
    }

    /** As far as the advisers. */
    void bringToReview() {
        List.<Runnable>of(this::assign, this::draft, this::consolidate, this::consult, this::checkDocument, this::submitForReview).forEach(Runnable::run);
    }

    /** From the last confirmed answer as far as the signer. */
    void bringToSignature() {
        List.<Runnable>of(this::approveByDeputy, this::reviewSecrecy, this::discuss).forEach(Runnable::run);
    }

    String title() {
        return team.as("coordinator").json("/api/reports/" + report).get("title").asString();
    }

    private void assign() {
        report = Waiting.until("report of " + place.report().name(), () -> stream(team.as("coordinator")
                .json("/api/reports?cycle=" + cycle + "&unit=" + place.unit()).get("items"))
                .findFirst().map(r -> r.get("id").asLong()).orElse(null));
        awaitTask("coordinator", "userTask_assignSections");
        act("coordinator", "/api/reports/" + report + "/assignment", Map.of("sections", List.of()));
    }

    /** Goes on where it was if it has been interrupted: a section is written, returned once, and approved. */
    private void draft() {
        sections = reload();
        for (int i = 0; i < sections.size(); i++) {
            String drafter = i % 2 == 0 ? "drafter1" : "drafter2";
            String head = i % 2 == 0 ? "head1" : "head2";
            String text = place.report().sections().get(i).text();
            for (JsonNode now = section(i); !state(now).equals("DONE"); now = section(i)) {
                long id = now.get("id").asLong();
                boolean half = i == 1 && now.get("revisionNumber").asInt() <= 1;
                if (!state(now).equals("SUBMITTED")) {
                    awaitSection(drafter, id, "userTask_draftSection");
                    submit(drafter, id, i == 1 && now.get("revisionNumber").asInt() == 0 ? text.substring(0, text.length() / 2) : text,
                            now.get("revisionNumber").asInt());
                } else {
                    tally.returns += half ? 1 : 0;
                    act(head, "/api/sections/" + id + "/review", Map.of("approved", !half, "reason", half ? "内容不全，请补齐。" : ""));
                }
            }
        }
    }

    private JsonNode section(int index) {
        return reload().get(index);
    }

    private static String state(JsonNode section) {
        return section.get("state").asString();
    }

    private void submit(String drafter, long section, String text, int basedOn) {
        var saved = team.as(drafter).trySend("PUT", "/api/sections/" + section + "/draft", Map.of("text", text, "basedOnRevision", basedOn));
        assertThat(saved.statusCode()).as(saved.body()).isIn(200, 428);
        act(drafter, "/api/sections/" + section + "/submission", Map.of("text", text, "basedOnRevision", basedOn));
    }

    private void consolidate() {
        awaitTask("coordinator", "userTask_consolidateReport");
        assertThat(text()).isEqualTo(place.report().text());
        consolidateUnlessErrorsStand();
    }

    /** What a published report says stays as it is: the coordinator answers for every error proofreading sees in it. */
    private void consolidateUnlessErrorsStand() {
        for (JsonNode error = firstError(); error != null; error = firstError()) {
            var refused = team.as("coordinator").tryPost("/api/reports/" + report + "/consolidation", null);
            assertThat(refused.statusCode()).isEqualTo(409);
            assertThat(refused.body()).contains("errorsStanding");
            JsonNode finding = error.get("finding");
            team.as("coordinator").post("/api/sections/" + error.get("sectionId").asLong() + "/findings/dismissals", Map.of(
                    "rule", finding.get("rule").asString(), "start", finding.get("start").asInt(), "end", finding.get("end").asInt(),
                    "quote", finding.get("quote").asString(), "reason", "与公开发布的原文一致，予以保留。"));
            tally.dismissals++;
        }
        act("coordinator", "/api/reports/" + report + "/consolidation", null);
    }

    private JsonNode firstError() {
        return stream(team.as("coordinator").json("/api/reports/" + report + "/findings").get("standing"))
                .filter(entry -> entry.get("finding").get("severity").asString().equals("error")).findFirst().orElse(null);
    }

    private void consult() {
        if (!place.report().town()) {
            return;
        }
        for (String head : List.of("head1", "head2")) {
            awaitTask(head, "userTask_consultDepartment");
            long department = head.equals("head1") ? place.firstDepartment() : place.secondDepartment();
            act(head, "/api/reports/" + report + "/consultation/" + department, Map.of("verdict", "NO_OBJECTION", "text", ""));
        }
    }

    private void checkDocument() {
        awaitTask("office", "userTask_checkDocument");
        act("office", "/api/reports/" + report + "/check", Map.of("approved", true, "confirmed",
                List.of("GROUNDS", "CONTENT", "CONSULTED", "DOCUMENT_TYPE", "PERSONS", "PLACES", "TIMES", "NUMBERS", "PARAGRAPHS", "QUOTATIONS",
                        "WORDING", "UNITS", "REQUIREMENTS"), "remarks", Map.of("PUNCTUATION", "标点保留原文用法。"), "sectionIds", List.of(), "reason", ""));
    }

    private void submitForReview() {
        awaitTask("coordinator", "userTask_submitForReview");
        matter = act("coordinator", "/api/reports/" + report + "/legality", Map.of("materials",
                List.of(Map.of("kind", "DRAFT", "note", "全文"), Map.of("kind", "BASIS", "note", "依据")))).get("matterId").asLong();
        act("reviewer", "/api/matters/" + matter + "/completeness", Map.of("complete", true, "missing", ""));
    }

    private void giveOpinions() {
        awaitTask("adviser1", "userTask_giveOpinion");
        addOpinion(0);
        addOpinion(sections.size() - 1);
        act("adviser1", "/api/matters/" + matter + "/conclusion", Map.of("outcome", "AMEND", "summary", "建议修改两处。"));
        act("adviser2", "/api/matters/" + matter + "/conclusion", Map.of("outcome", "LAWFUL", "summary", "无意见。"));
        act("reviewer", "/api/matters/" + matter + "/conclusion", Map.of("outcome", "LAWFUL", "summary", "无意见。"));
    }

    /** On the last eight characters of a section, found by offset as the adviser's selection would be. */
    private void addOpinion(int section) {
        JsonNode current = reload().get(section);
        String text = current.get("text").asString();
        int start = text.length() - 8;
        Map<String, Object> anchor = new HashMap<>(Map.of("sectionId", current.get("id").asLong(),
                "revisionId", current.get("revisionId").asLong(), "start", start, "end", text.length(), "quote", text.substring(start),
                "prefix", text.substring(Math.max(0, start - 20), start), "suffix", ""));
        act("adviser1", "/api/matters/" + matter + "/opinions", Map.of("anchor", anchor, "comment", false, "kind", "WORDING",
                "severity", "RECOMMENDED", "text", "表述建议更准确。", "legalBasis", "", "proposedWording", text.substring(start) + ADOPTED_PHRASE));
        tally.opinions++;
    }

    private void approveReview() {
        awaitTask("approver", "userTask_approveReview");
        act("approver", "/api/matters/" + matter + "/approval", Map.of("approved", true, "outcome", "AMEND", "reason", ""));
    }

    private void answerOpinions() {
        awaitTask("coordinator", "userTask_answerOpinions");
        List<JsonNode> opinions = opinions();
        JsonNode section = reload().get(0);
        act("coordinator", "/api/opinions/" + opinions.get(0).get("id").asLong() + "/answer", Map.of("verdict", "ADOPTED", "reason", "",
                "newText", section.get("text").asString() + ADOPTED_PHRASE, "basedOnRevision", section.get("revisionId").asLong(), "keepText", false));
        act("coordinator", "/api/opinions/" + opinions.get(1).get("id").asLong() + "/answer", Map.of("verdict", "REJECTED",
                "reason", "原文符合上级规范表述。", "keepText", true));
        act("coordinator", "/api/reports/" + report + "/answers/completion", null);
    }

    private void confirmAnswers() {
        awaitTask("adviser1", "userTask_confirmAnswers");
        for (JsonNode opinion : opinions()) {
            act("adviser1", "/api/opinions/" + opinion.get("id").asLong() + "/confirmation", Map.of("settlement", "CONFIRMED", "reason", ""));
        }
        act("adviser1", "/api/reports/" + report + "/confirmations/completion", null);
    }

    private void returnByDeputy() {
        awaitTask("deputy", "userTask_reviewAsDeputyLeader");
        act("deputy", "/api/reports/" + report + "/deputy-review", Map.of("approved", false, "opinion", "",
                "order", Map.of("sectionIds", List.of(), "reason", "请再核对一遍数据。")));
        tally.returns++;
    }

    private void consolidateAgain() {
        awaitTask("coordinator", "userTask_consolidateReport");
        consolidateUnlessErrorsStand();
    }

    private void approveByDeputy() {
        awaitTask("deputy", "userTask_reviewAsDeputyLeader");
        act("deputy", "/api/reports/" + report + "/deputy-review", Map.of("approved", true, "opinion", "同意。"));
    }

    private void reviewSecrecy() {
        awaitTask("secrecy", "userTask_reviewSecrecy");
        team.as("office").trySend("PUT", "/api/units/" + place.unit() + "/signoff-settings", Map.of("always", true));
        act("secrecy", "/api/reports/" + report + "/secrecy/items", Map.of("items", stream(team.as("secrecy").json("/api/reports/" + report + "/secrecy")
                .get("items")).map(item -> Map.of("sectionId", item.get("sectionId").asLong(), "result", "PUBLIC", "ground", "")).toList()));
        act("secrecy", "/api/reports/" + report + "/secrecy", Map.of("disclosed", true, "basis", "不涉密。"));
    }

    private void discuss() {
        awaitTask("office", "userTask_recordDiscussion");
        act("office", "/api/reports/" + report + "/discussion", Map.of("heldOn", java.time.LocalDate.now().minusDays(1).toString(),
                "attendees", List.of("deputy", "leader"), "opinions", List.of(Map.of("speaker", "deputy", "stance", "FOR", "text", "同意。")),
                "chiefOpinion", "同意。", "adopted", true));
    }

    private void sign() {
        awaitTask("leader", "userTask_signReport");
        JsonNode sheet = team.as("leader").json("/api/reports/" + report + "/signature");
        act("leader", "/api/reports/" + report + "/signature", Map.of("approved", true, "opinion", "同意签发。",
                "seenDigest", sheet.get("textDigest").asString(), "readThrough", true, "password", team.as("leader").password()));
    }

    private void releaseFirst() {
        release("first", "userTask_reviewFirst");
    }

    private void releaseSecond() {
        release("second", "userTask_reviewSecond");
    }

    private void releaseFinal() {
        release("final", "userTask_reviewFinal");
    }

    private void release(String who, String task) {
        awaitTask(who, task);
        long release = team.as(who).json("/api/reports/" + report + "/release").get("id").asLong();
        act(who, "/api/releases/" + release + "/" + who, Map.of("approved", true, "checks", List.of("CONTENT", "WORDING", "SECRECY"), "reason", ""));
    }

    private void published() {
        Visitor citizen = team.citizen();
        JsonNode edition = Waiting.until("edition of " + place.report().name(), () -> stream(citizen.json(
                "/api/editions?unit=" + place.unit() + "&year=" + year).get("items")).findFirst().orElse(null));
        long id = edition.get("id").asLong();
        String sealed = team.as("coordinator").json("/api/reports/" + report + "/seal").get("text").asString();
        List<String> expected = new ArrayList<>(place.report().sections().stream().map(s -> s.text()).toList());
        expected.set(0, expected.get(0) + ADOPTED_PHRASE);
        assertThat(sealed).isEqualTo(String.join("\n", expected));
        assertThat(citizen.get("/p/" + id + "/text").body()).isEqualTo(sealed);
        filesHold(citizen, id, edition.get("title").asString(), sealed);
        assertThat(PublicPage.textOf(citizen.page("/p/" + id))).isEqualTo(sealed);
        tally.identical = true;
        tally.archived = ArchivedPackage.check(team.as("office"), report);
    }

    private List<JsonNode> opinions() {
        return stream(team.as("coordinator").json("/api/reports/" + report + "/opinions")).toList();
    }

    private String text() {
        return reload().stream().map(s -> s.get("text").asString()).collect(Collectors.joining("\n"));
    }

    private List<JsonNode> reload() {
        return stream(team.as("coordinator").json("/api/reports/" + report).get("sections")).toList();
    }

    private void awaitTask(String who, String taskKey) {
        Waiting.until(taskKey + " for " + who, () -> stream(work(who))
                .anyMatch(t -> t.get("taskKey").asString().equals(taskKey) && t.get("reportId").asLong() == report) ? true : null);
    }

    private void awaitSection(String who, long section, String taskKey) {
        Waiting.until(taskKey + " for " + who, () -> stream(work(who))
                .anyMatch(t -> t.get("taskKey").asString().equals(taskKey) && t.get("sectionId").asLong(0) == section) ? true : null);
    }

    private Iterable<JsonNode> work(String who) {
        List<JsonNode> items = new ArrayList<>();
        for (String tab : List.of("mine", "pool")) {
            team.as(who).json("/api/inbox?size=100&tab=" + tab).get("items").forEach(items::add);
        }
        return items;
    }

    private JsonNode act(String who, String path, Object body) {
        tally.tasks++;
        return team.as(who).post(path, body);
    }

    static java.util.stream.Stream<JsonNode> stream(Iterable<JsonNode> nodes) {
        return StreamSupport.stream(nodes.spliterator(), false);
    }

    /** What the table of the story tells. */
    static final class Tally {
        int tasks;
        int returns;
        int opinions;
        int dismissals;
        int archived;
        boolean identical;
    }

    private static void filesHold(Visitor citizen, long id, String title, String sealed) {
        for (String ending : List.of("pdf", "ofd", "docx")) {
            assertThat(citizen.words("/p/" + id + "/report." + ending)).as(ending).isEqualTo(FileWords.expected(title, sealed));
        }
    }
}
