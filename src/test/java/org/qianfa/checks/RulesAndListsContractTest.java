package org.qianfa.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qianfa.checks.ChecksStory.RULE;
import static org.qianfa.checks.ChecksStory.SENTENCE;
import static org.qianfa.checks.ChecksStory.SYSTEM;
import static org.qianfa.checks.ChecksStory.rules;
import static org.qianfa.drafting.TestHouse.COORDINATOR;
import static org.qianfa.drafting.TestHouse.DRAFTER;
import static org.qianfa.drafting.TestHouse.OTHER_STREET;
import static org.qianfa.drafting.TestHouse.STRANGER;
import static org.qianfa.drafting.TestHouse.STREET;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.checks.SetRule.Decision;
import org.qianfa.checks.StoreList.Command;
import org.qianfa.drafting.PublishedShelf;
import org.qianfa.drafting.ReasonMissing;
import org.qianfa.drafting.ReportView.SectionView;
import org.qianfa.drafting.TestHouse;
import org.qianfa.figures.LedgerStory;
import org.qianfa.proofreading.ListFlaw;
import org.qianfa.proofreading.ListFlaw.Problem;
import org.qianfa.proofreading.ListKind;
import org.qianfa.proofreading.Rules;
import org.qianfa.proofreading.finding.Category;
import org.qianfa.proofreading.finding.Severity;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.NotPermitted;
import org.qianfa.review.KnownLaws;
import org.qianfa.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ChecksTest
class RulesAndListsContractTest {

    @Autowired ChecksStory story;
    @Autowired TestHouse.Notes notes;
    @Autowired SectionFindings findings;
    @Autowired CheckRules checkRules;
    @Autowired SetRule setRule;
    @Autowired CheckLists checkLists;
    @Autowired StoreList storeList;
    @Autowired KnownLaws knownLaws;
    @Autowired PublishedShelf shelf;
    @Autowired LedgerStory ledger;
    @Autowired JdbcClient jdbc;

    private long section;

    @BeforeEach
    void a_section() throws Refusal {
        section = story.beingDrafted().sections().get(1).id();
        forget();
    }

    @AfterEach
    void forget() {
        shelf.clear();
        jdbc.sql("delete from checks_rule_setting").update();
        jdbc.sql("delete from checks_list").update();
        jdbc.sql("delete from checks_dismissal").update();
        notes.clear();
    }

    @Test
    void what_the_house_knows_is_held_against_the_text() throws Refusal {
        SectionView section = story.beingDrafted().sections().get(1);
        ledger.confirmed(ledger.given(ledger.asked(section.reportId(), "审查合同"), "36"));
        String last = "健全行政执法监督机制，把执法案卷评查、投诉举报处理和执法人员培训结合起来，形成闭环管理的工作格局，取得良好效果。";
        shelf.put(STREET, 2030, 1, last);
        String typed = section.heading() + "\n全年审查合同63件。\n" + last;

        assertThat(findings.ofTyped(DRAFTER, section.id(), typed)).extracting(f -> f.finding().rule().category())
                .contains(Category.CONSISTENCY, Category.REPETITION);
        assertThat(findings.ofTyped(DRAFTER, section.id(), section.heading() + "\n全年审查合同36件。")).isEmpty();
    }

    @Test
    void a_rule_is_graded_and_switched_off_for_everybody_and_set_back() throws Refusal {
        setRule.setRule(SYSTEM, RULE, new Decision(Severity.INFO, false, "先试用"));
        assertThat(found(SENTENCE)).singleElement().satisfies(f -> assertThat(f.severity()).isEqualTo(Severity.INFO));
        setRule.setRule(SYSTEM, RULE, new Decision(null, true, "误报多"));
        assertThat(found(SENTENCE)).isEmpty();
        assertThat(rule()).satisfies(r -> {
            assertThat(r.switchedOff()).isTrue();
            assertThat(r.last().reason()).isEqualTo("误报多");
            assertThat(r.last().by()).isEqualTo(SYSTEM.id());
        });
        setRule.setRule(SYSTEM, RULE, new Decision(null, false, "恢复"));
        assertThat(found(SENTENCE)).singleElement().satisfies(f -> assertThat(f.severity()).isEqualTo(Severity.ERROR));
        assertThat(notes.entries).containsExactly("SetRule", "SetRule", "SetRule");
        assertThat(checkRules.rules()).hasSameSizeAs(Rules.all());
    }

    @Test
    void only_administrators_set_rules_and_only_with_a_reason() throws Refusal {
        refused(NotPermitted.class, () -> setRule.setRule(COORDINATOR, RULE, new Decision(null, true, "x")));
        refused(ReasonMissing.class, () -> setRule.setRule(SYSTEM, RULE, new Decision(null, true, " ")));
        refused(NotFound.class, () -> setRule.setRule(SYSTEM, "wording.none", new Decision(null, true, "x")));
        setRule.setRule(SYSTEM, RULE, new Decision(null, false, "同前"));
        assertThat(notes.entries).isEmpty();
        assertThat(rule().last()).isNull();
    }

    @Test
    void a_unit_keeps_its_own_words_and_leaders() throws Refusal {
        String sentence = "便民窗口全年开放，镇长张三丰到场指导。";
        assertThat(found(sentence)).isEmpty();
        assertThat(storeList.storeList(COORDINATOR, new Command(ListKind.OWN_WORDS, STREET,
                "pattern,replacement,rule\n便民窗口,便民服务窗口,set-phrase\n", null, "统一名称"))).isEqualTo(1);
        assertThat(found(sentence)).singleElement().satisfies(f -> assertThat(f.finding().suggestion()).isEqualTo("便民服务窗口"));
        storeList.storeList(COORDINATOR, new Command(ListKind.POSTS, STREET,
                "name,post,organisation,from,to,order\n张三峰,镇长,,2020-01-01,,1\n", null, "换届"));
        assertThat(rules(found(sentence))).hasSize(2).contains("post.misspelt-name");
        assertThat(storeList.restoreList(COORDINATOR, ListKind.OWN_WORDS, STREET, 0, "不再需要")).isEqualTo(2);
        assertThat(rules(found(sentence))).containsExactly("post.misspelt-name");
        assertThat(checkLists.versions(DRAFTER, ListKind.OWN_WORDS, STREET)).extracting(ListView::version).containsExactly(2, 1, 0);
        assertThat(checkLists.versions(DRAFTER, ListKind.OWN_WORDS, STREET)).extracting(ListView::standard).containsExactly(true, false, true);
        assertThat(checkLists.content(DRAFTER, ListKind.OWN_WORDS, STREET, 1)).contains("便民服务窗口");
        assertThat(notes.entries).containsExactly("StoreList", "StoreList", "RestoreList");
    }

    @Test
    void the_lists_of_the_house_can_be_replaced_and_restored() throws Refusal {
        String cited = "依照《中华人民共和国云溪法》开展检查。";
        assertThat(rules(found(cited))).hasSize(1);
        String more = checkLists.content(DRAFTER, ListKind.LAWS, null, 0) + "中华人民共和国云溪法,,law,全国人民代表大会常务委员会,2001-01-01,,\n";
        storeList.storeList(SYSTEM, new Command(ListKind.LAWS, null, more, null, "补充"));
        assertThat(found(cited)).isEmpty();
        assertThat(knownLaws.provisions().suggest("云溪法 3", 2025, 8)).as("also where a legal basis is chosen").hasSize(1);
        assertThat(checkLists.versions(COORDINATOR, ListKind.LAWS, null).get(0)).satisfies(v -> {
            assertThat(v.completeUntil()).isEqualTo(checkLists.versions(COORDINATOR, ListKind.LAWS, null).get(1).completeUntil());
            assertThat(v.rows()).isEqualTo(checkLists.versions(COORDINATOR, ListKind.LAWS, null).get(1).rows() + 1);
        });
        storeList.storeList(SYSTEM, new Command(ListKind.WORDING, null, "pattern,replacement,rule\n检查,核查,promise\n", null, "试验"));
        assertThat(rules(found(cited))).containsExactly("wording.promise");
        storeList.restoreList(SYSTEM, ListKind.WORDING, null, 0, "试验结束");
        assertThat(found(cited)).isEmpty();
    }

    @Test
    void a_list_with_flaws_is_refused_line_by_line_and_nothing_is_stored() {
        String flawed = "pattern,replacement,rule,valid_from\n布署,部署,misspelling,\n,x,misspelling,\n甲,乙,nothing,\n丙,\"丁,misspelling,\n戊,己,variant,昨天\n庚,辛,variant,,壬\n";
        assertThatThrownBy(() -> storeList.storeList(COORDINATOR, new Command(ListKind.OWN_WORDS, STREET, flawed, null, "x")))
                .isInstanceOfSatisfying(ListFlawed.class, refusal -> {
                    assertThat(refusal.flaws()).extracting(ListFlaw::line).containsExactly(3, 4, 5, 6, 7);
                    assertThat(refusal.flaws()).extracting(ListFlaw::problem).containsExactly(Problem.CELL_MISSING, Problem.VALUE, Problem.QUOTES,
                            Problem.DATE, Problem.TOO_MANY_CELLS);
                });
        for (String unusable : List.of("", "a,b\n", "# nur\n", "name,post\n张三,\n")) {
            refused(ListFlawed.class, () -> storeList.storeList(COORDINATOR, new Command(ListKind.POSTS, STREET, unusable, null, "x")));
        }
        assertThat(checkLists.versions(COORDINATOR, ListKind.OWN_WORDS, STREET)).hasSize(1);
        assertThat(List.of(ListKind.values())).allSatisfy(kind -> assertThat(kind.flaws(kind.standard())).isEmpty());
    }

    @Test
    void only_those_who_keep_a_list_change_it() {
        Command words = new Command(ListKind.OWN_WORDS, STREET, ListKind.OWN_WORDS.standard(), null, "x");
        Command laws = new Command(ListKind.LAWS, null, ListKind.LAWS.standard(), null, "x");
        refused(NotPermitted.class, () -> storeList.storeList(DRAFTER, words));
        refused(NotFound.class, () -> storeList.storeList(STRANGER, words));
        refused(NotFound.class, () -> storeList.storeList(SYSTEM, words));
        refused(NotPermitted.class, () -> storeList.storeList(COORDINATOR, laws));
        refused(NotFound.class, () -> storeList.storeList(COORDINATOR, new Command(ListKind.LAWS, STREET, laws.csv(), null, "x")));
        refused(ReasonMissing.class, () -> storeList.storeList(SYSTEM, new Command(ListKind.LAWS, null, laws.csv(), null, "")));
        refused(NotFound.class, () -> storeList.restoreList(SYSTEM, ListKind.LAWS, null, 7, "x"));
        assertThatThrownBy(() -> checkLists.versions(COORDINATOR, ListKind.POSTS, OTHER_STREET)).isInstanceOf(NotFound.class);
    }

    private List<FindingView> found(String sentence) throws Refusal {
        return findings.ofTyped(DRAFTER, section, "一、主要举措和成效\n" + sentence);
    }

    private RuleView rule() {
        return checkRules.rules().stream().filter(r -> r.rule().id().equals(RULE)).findFirst().orElseThrow();
    }

    void refused(Class<? extends Exception> refusal, ThrowingCallable action) {
        assertThatThrownBy(action).isInstanceOf(refusal);
        assertThat(notes.entries).isEmpty();
        assertThat(jdbc.sql("select (select count(*) from checks_list) + (select count(*) from checks_rule_setting)").query(Long.class).single()).isZero();
    }
}
