package org.qianfa.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.qianfa.access.PageRoutes;
import org.qianfa.browser.PageCatalogue.Shot;
import org.qianfa.demo.StandingSample;
import org.qianfa.story.Visitor;
import org.qianfa.story.Waiting;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** What people do before some pages are pictured, each by the own hand: over HTTP, or on the page itself. */
final class PageMoves {

    private static final String SAID = "新增执法事项的办理数按什么口径统计？";

    private final URI base;
    private final JdbcClient jdbc;
    private final Map<String, Runnable> beforehand;
    private final Map<String, Supplier<String>> addresses;
    private final Map<String, Consumer<Page>> acts = Map.of(
            "bulk", PageMoves::claimSeveral, "section-import-preview", PageMoves::previewText, "one-time-password", PageMoves::resetPassword,
            "absences", PageMoves::enterAbsence);
    private final Map<String, Visitor> visitors = new HashMap<>();

    /** @param others by name of the picture: what is done with the house itself */
    PageMoves(URI base, JdbcClient jdbc, Map<String, Runnable> others) {
        this.base = base;
        this.jdbc = jdbc;
        addresses = places();
        beforehand = new HashMap<>(others);
        beforehand.putAll(Map.of("hand-on", this::claim, "cooperation", this::workTogether, "matter-head", this::newMatter,
                "matter-confirmations", this::answerFindings, "matter-confirmation", this::confirmAnswers, "matter-deputy", this::reviewDecision,
                "withdrawal-decision", this::proposeWithdrawal, "incidents", this::readBack, "portal-report", this::keepEdition));
    }

    /** Where pages are whose ids no sample lends. */
    private Map<String, Supplier<String>> places() {
        return Map.ofEntries(
                place("step-withdrawal", this::stepNobodyTook),
                place("urge", () -> "/inbox/" + taskAt("@DRAFT/2", "userTask_draftSection") + "/urge"),
                place("bulk", this::poolOfHead),
                place("handover", () -> "/handover/" + person("wangshu.head2")),
                place("user", () -> "/admin/users/" + person("wangshu.head1")),
                place("one-time-password", () -> "/admin/users/" + person("luming.second")),
                place("move", () -> PageRoutes.address(jdbc, "/cockpit/reports/{reportId}/tasks/{taskId}/move?target=userTask_reviewAsDeputyLeader", "@SECRECY admin")),
                place("hand-on", () -> "/inbox/" + taskAt("@DRAFT/5", "userTask_reviewSection") + "/hand-on"),
                place("question", () -> "/questions/" + newest("cooperation_question")),
                place("countersign", () -> "/countersigns/" + newest("cooperation_countersign")),
                place("matter-answer", () -> "/matters/" + matter("沿街") + "/answer"),
                place("matter-confirmations", () -> "/matters/" + matter("沿街") + "/confirmations"),
                place("matter-confirmation", () -> "/matters/" + matter("沿街") + "/confirmation"),
                place("matter-deputy", () -> "/matters/" + matter("占用") + "/levels/DEPUTY_LEADER"),
                place("portal-changes", () -> "/p/" + newest("publication_edition") + "/changes"));
    }

    private static Map.Entry<String, Supplier<String>> place(String picture, Supplier<String> address) {
        return Map.entry(picture, address);
    }

    /** Done once, before any of the pictures of the page. */
    void before(Shot shot) {
        beforehand.getOrDefault(shot.name(), () -> { }).run();
    }

    String address(Shot shot) {
        Supplier<String> own = addresses.get(shot.name());
        return own != null ? own.get() : PageRoutes.address(jdbc, shot.address(), shot.sample());
    }

    /** Done on the page before each of its pictures, in whatever language it speaks. */
    void act(Shot shot, Page page) {
        acts.getOrDefault(shot.name(), nothing -> { }).accept(page);
    }

    private Visitor as(String account) {
        return visitors.computeIfAbsent(account, name -> new Visitor(base).signIn(name, StandingSample.PASSWORD));
    }

    private void claim() {
        SectionsInReview.reinforce(base, "wangshu.head2", "wangshu.head1");
        as("wangshu.head2").tryPost("/api/inbox/" + taskAt("@DRAFT/5", "userTask_reviewSection") + "/claim", null);
    }

    private void workTogether() {
        long report = Long.parseLong(PageRoutes.address(jdbc, "{reportId}", "@CHECK office"));
        String task = jdbc.sql("select task_id from inbox_item where report_id = ? and task_key = 'userTask_checkDocument'")
                .param(report).query(String.class).single();
        as("yunlan.office").post("/api/inbox/" + task + "/claim", null);
        List<Long> heads = List.of(person("yunlan.head1"), person("yunlan.head2"));
        as("yunlan.office").post("/api/reports/" + report + "/circulations", Map.of("readerIds", heads, "word", "核稿前请各部门再看一遍本部门的数据。"));
        as("yunlan.office").post("/api/reports/" + report + "/questions", Map.of("taskId", task, "askedId", heads.get(0), "text", SAID));
        long question = newest("cooperation_question");
        as("yunlan.head1").post("/api/questions/" + question + "/entries", Map.of("text", "按办结数统计，与上年度一致。"));
        as("yunlan.office").post("/api/questions/" + question + "/entries", Map.of("text", "有没有跨年度的？"));
        as("yunlan.office").post("/api/reports/" + report + "/countersigns", Map.of("taskId", task, "mode", "ALL", "timing", "BEFORE",
                "signerIds", heads, "word", "请就执法部分的表述会签。"));
    }

    private void newMatter() {
        String department = String.valueOf(as("wangshu.drafter1").json("/api/me").get("departmentId").asLong());
        as("wangshu.drafter1").upload("/api/departments/" + department + "/matters", List.of(Map.entry("kind", "ENFORCEMENT_DECISION"), Map.entry("title", "占道经营行政处罚案"),
                Map.entry("material", "DRAFT"), Map.entry("material", "BASIS")),
                "处罚决定书送审稿.txt", "行政处罚决定书（送审稿）\n一、案件事实\n当事人在人行道上占道经营，经责令改正后未改正。");
    }

    private void answerFindings() {
        long matter = matter("沿街");
        for (long opinion : jdbc.sql("select id from review_opinion where matter_id = ? and withdrawn_at is null").param(matter).query(Long.class).list()) {
            as("wangshu.drafter1").post("/api/opinions/" + opinion + "/answer", Map.of("verdict", "REJECTED", "reason", "处罚条款转引上级规定，另行报请修改。", "keepText", true));
        }
        as("wangshu.drafter1").post("/api/matters/" + matter + "/answer", Map.of("reason", "已逐条答复。"));
    }

    private void confirmAnswers() {
        long matter = matter("沿街");
        for (long opinion : jdbc.sql("select id from review_opinion where matter_id = ? and withdrawn_at is null").param(matter).query(Long.class).list()) {
            as("wangshu.adviser1").post("/api/opinions/" + opinion + "/confirmation", Map.of("settlement", "CONFIRMED", "reason", ""));
        }
        as("wangshu.adviser1").post("/api/matters/" + matter + "/confirmations/completion", null);
    }

    /** The enforcement decision, from the check of its materials as far as the deputy leader. */
    private void reviewDecision() {
        String matter = "/api/matters/" + matter("占用");
        patiently("wangshu.reviewer", matter + "/completeness", Map.of("complete", true));
        List<String> points = List.of("SUBJECT", "AUTHORITY", "PROCEDURE", "FACTS", "DISCRETION", "LAW");
        patiently("wangshu.reviewer", matter + "/checklist", Map.of("points", points.stream().map(point -> Map.of("point", point, "passed", true, "remark", "")).toList()));
        for (String who : List.of("adviser1", "adviser2", "reviewer")) {
            patiently("wangshu." + who, matter + "/conclusion", Map.of("outcome", "LAWFUL", "summary", "事实清楚，程序合法。"));
        }
        patiently("wangshu.approver", matter + "/approval", Map.of("approved", true, "outcome", "LAWFUL"));
        Waiting.until("deputy leader", () -> as("wangshu.deputy").json("/api/inbox?tab=pool&size=50").get("items").toString().contains("userTask_decideCase") ? true : null);
    }

    private void proposeWithdrawal() {
        long edition = Long.parseLong(PageRoutes.address(jdbc, "/p/{id}", "@PUBLISHED office").replace("/p/", ""));
        as("wangshu.office").post("/api/reports/" + PageRoutes.address(jdbc, "{reportId}", "@PUBLISHED office") + "/withdrawals",
                Map.of("editionId", edition, "reason", "第二部分有一处数据与台账不符，更正后重新公开。"));
    }

    private void keepEdition() {
        as("wangshu.leader").post("/api/withdrawals/" + newest("publication_withdrawal"), Map.of("approved", false, "reason", "以勘误更正，不必撤回。"));
    }

    /** Six hours pass, and the page is read back; it was published after the statutory day. */
    private void readBack() {
        jdbc.sql("update publication_edition set read_due_at = published_at").update();
        Waiting.until("incident", () -> jdbc.sql("select count(*) from publication_incident").query(Integer.class).single() > 0 ? true : null, 20);
    }

    private String stepNobodyTook() {
        poolOfHead();
        return "/inbox/" + taskAt("@DRAFT/1", "userTask_reviewSection") + "/withdrawal";
    }

    /** With nothing taken out of it. */
    private String poolOfHead() {
        for (JsonNode item : as("wangshu.head2").json("/api/inbox?tab=mine&size=50").get("items")) {
            as("wangshu.head2").post("/api/inbox/" + item.get("taskId").asString() + "/unclaim", null);
        }
        return "/inbox?tab=pool";
    }

    private void patiently(String who, String path, Object body) {
        Waiting.until(path, () -> as(who).tryPost(path, body).statusCode() < 300 ? true : null, 20);
    }

    private String taskAt(String place, String task) {
        long section = Long.parseLong(PageRoutes.address(jdbc, "{sectionId}", place + " office"));
        return jdbc.sql("select task_id from inbox_item where section_id = ? and task_key = ?").params(section, task)
                .query(String.class).single();
    }

    private long matter(String title) {
        return jdbc.sql("select max(id) from review_matter where report_id is null and title like ?").param(title + "%").query(Long.class).single();
    }

    private long person(String account) {
        return jdbc.sql("select id from people_user where username = ?").param(account).query(Long.class).single();
    }

    private long newest(String table) {
        return jdbc.sql("select max(id) from " + table).query(Long.class).single();
    }

    private static void claimSeveral(Page page) {
        Locator boxes = page.locator("main tbody input[type=checkbox]");
        for (int i = 0; i < Math.min(3, boxes.count()); i++) {
            boxes.nth(i).check();
        }
        page.locator("#bulk button[value=claim]").click();
        page.waitForLoadState();
    }

    private static void previewText(Page page) {
        page.locator("main input[type=file]").first().setInputFiles(new FilePayload("本节.txt", "text/plain",
                "（一）依法全面履行职责\n一是完成机构职能梳理，办理政务服务事项8630件。\n二是推行一次办好。".getBytes(StandardCharsets.UTF_8)));
        page.locator("main form[enctype] button.primary, main form[enctype] button").first().click();
        page.waitForLoadState();
    }

    private static void resetPassword(Page page) {
        page.locator("main form[action$='/password'] button").click();
        page.waitForLoadState();
    }

    private static void enterAbsence(Page page) {
        if (page.locator("main tbody tr").count() > 0) {
            return;
        }
        page.locator("#awayFrom").fill("2027-02-22");
        page.locator("#backOn").fill("2027-02-27");
        page.locator("#substituteId").selectOption(page.locator("#substituteId option:not([value=''])").first().getAttribute("value"));
        page.locator("#reason").fill("参加培训");
        page.locator("main form button.primary").click();
        page.waitForLoadState();
    }
}
