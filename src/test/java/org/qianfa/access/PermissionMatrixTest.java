package org.qianfa.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** Every mapped endpoint, asked by every kind of person about a report of the sample district, over HTTP. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("demo")
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:matrix;DB_CLOSE_DELAY=-1")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PermissionMatrixTest {

    /** Where the container itself sends failed requests; nobody asks for it. */
    private static final Set<String> NOT_ASKED_FOR = Set.of("ANY /error", "GET /actuator/health/**");
    private static final Set<Integer> REFUSED_FOR_CONTENT = Set.of(409, 412, 422);
    private static final String UNKNOWN = "999999999";
    private static final Pattern ABOUT_A_REVIEW = Pattern.compile("(/api)?/(reports|matters)/\\{id}(/[^{]*)?");

    @LocalServerPort int port;
    @Autowired ApplicationContext context;
    @Autowired JdbcClient jdbc;
    private final List<Entry> matrix = Entry.all();
    private Trial trial;

    @BeforeAll
    void samples_stand_and_everybody_has_signed_in() {
        SampleDistrictReady.await(jdbc);
        trial = new Trial(URI.create("http://localhost:" + port), jdbc);
        for (Entry entry : matrix) {
            for (Person person : Person.values()) {
                trial.caller(entry, person);
            }
        }
    }

    @BeforeEach
    void forget() {
        trial.complaints.clear();
    }

    @AfterEach
    void no_complaints() {
        assertThat(trial.complaints).as(() -> String.join("\n", trial.complaints)).isEmpty();
    }

    @Test
    void every_endpoint_has_an_entry_and_every_entry_an_endpoint() {
        Set<String> mapped = new TreeSet<>();
        context.getBeansOfType(RequestMappingInfoHandlerMapping.class).values()
                .forEach(mapping -> mapping.getHandlerMethods().keySet().forEach(info -> mapped.addAll(endpoints(info))));
        mapped.removeAll(NOT_ASKED_FOR);
        Set<String> entered = matrix.stream().map(Entry::endpoint).collect(Collectors.toCollection(TreeSet::new));
        assertThat(minus(mapped, entered)).as("mapped, but without an entry in access/permissions.txt").isEmpty();
        assertThat(minus(entered, mapped)).as("entered in access/permissions.txt, but not mapped").isEmpty();
        System.out.println("PERMISSION MATRIX: " + mapped.size() + " endpoints, " + matrix.size() + " entries, "
                + matrix.stream().mapToLong(e -> e.outcomes().values().stream().filter(o -> o != '.').count()).sum() + " cells");
    }

    @Test
    void every_visitor_gets_what_the_matrix_says() {
        for (Entry entry : matrix) {
            List<Person> acting = new ArrayList<>();
            trial.leavingNoTrace(entry, () -> entry.outcomes().forEach((person, expected) -> {
                if (expected == '+' && entry.acts()) {
                    acting.add(person);
                } else if (expected != '.') {
                    judge(entry, person, expected);
                } else if (!sameAsAnother(entry, person)) {
                    trial.complaints.add(entry + " leaves out " + person + ", who is nobody else");
                }
            }));
            acting.forEach(person -> judge(entry, person, '+'));
        }
    }

    private void judge(Entry entry, Person person, char expected) {
        HttpResponse<String> answer = trial.ask(entry, person, trial.samples().address(entry), trial.samples().content(entry));
        boolean proper = expected != '+' || answer.statusCode() < 400 || entry.command() && REFUSED_FOR_CONTENT.contains(answer.statusCode());
        trial.expect(proper && Trial.outcome(answer) == expected, entry, person + " " + person.account(entry), answer, "" + expected);
    }

    private static boolean sameAsAnother(Entry entry, Person person) {
        return Arrays.stream(Person.values()).anyMatch(other -> other != person && entry.outcomes().get(other) != '.'
                && person.account(entry).equals(other.account(entry)));
    }

    /** Who reports an error on a public page has no login that another page could misuse, hence no token. */
    @Test
    void no_command_is_taken_without_the_token_of_the_page() {
        for (Entry entry : matrix.stream().filter(e -> e.command() && !e.forEverybody()).toList()) {
            trial.leavingNoTrace(entry, () -> {
                HttpResponse<String> answer = trial.ask(entry, trial.caller(entry, Person.OWNER).withoutToken(),
                        trial.samples().address(entry), trial.samples().content(entry));
                trial.expect(answer.statusCode() == 403, entry, "OWNER without token", answer, "403");
            });
        }
    }

    /** Whoever may not know of an object cannot tell it from one that does not exist. */
    @Test
    void what_does_not_exist_is_answered_like_what_one_may_not_know() {
        for (Entry entry : matrix) {
            trial.leavingNoTrace(entry, () -> Samples.variables(entry.pattern()).forEach(variable -> entry.outcomes().forEach((person, outcome) -> {
                if (person == Person.OWNER && outcome == '+' || outcome == '4') {
                    unknown(entry, person, variable);
                }
            })));
        }
    }

    private void unknown(Entry entry, Person person, String variable) {
        HttpResponse<String> answer = trial.ask(entry, person, trial.samples().addressWith(entry, variable, UNKNOWN), trial.samples().content(entry));
        boolean seenFirst = person == Person.OWNER && entry.command() && REFUSED_FOR_CONTENT.contains(answer.statusCode());
        trial.expect(answer.statusCode() == 404 || seenFirst, entry, person + " with unknown " + variable, answer, "404");
    }

    @Test
    void what_is_no_id_is_refused_and_no_fault() {
        for (Entry entry : matrix.stream().filter(e -> e.outcomes().get(Person.OWNER) == '+').toList()) {
            trial.leavingNoTrace(entry, () -> Samples.variables(entry.pattern()).forEach(variable -> {
                for (String nonsense : List.of("x", "99999999999999999999", "-1", "%20")) {
                    HttpResponse<String> answer = trial.ask(entry, Person.OWNER, trial.samples().addressWith(entry, variable, nonsense),
                            trial.samples().content(entry));
                    trial.expect(answer.statusCode() >= 400 && answer.statusCode() < 500, entry, "OWNER", answer, "4xx");
                }
            }));
        }
    }

    @Test
    void nonsense_is_never_a_fault() {
        for (Entry entry : matrix.stream().filter(e -> !e.acts() && !e.content().isEmpty()).toList()) {
            trial.leavingNoTrace(entry, () -> Nonsense.variantsOf(trial.samples().content(entry)).forEach(content -> {
                HttpResponse<String> answer = trial.ask(entry, Person.OWNER, trial.samples().address(entry), content);
                trial.expect(answer.statusCode() < 500, entry, "OWNER with «" + content + "»", answer, "no fault");
            }));
        }
    }

    /** Not on any page or in any answer: advisers and reviewers judge on their own before the others hear of it. */
    @Test
    void nobody_but_the_reviewers_reads_what_they_say_before_the_reply() {
        List<String> said = jdbc.sql("select opinion_text from review_opinion").query(String.class).list().stream().distinct().toList();
        assertThat(said).isNotEmpty();
        for (String person : List.of("coordinator", "drafter1", "head1", "office", "deputy", "secrecy", "leader", "first", "supervisor")) {
            for (Entry entry : matrix.stream().filter(e -> !e.command() && ABOUT_A_REVIEW.matcher(e.pattern()).matches()).toList()) {
                Entry reviewed = entry.at("REVIEW", person);
                HttpResponse<String> answer = trial.ask(reviewed, Person.OWNER, trial.samples().address(reviewed), "");
                trial.expect(said.stream().noneMatch(answer.body()::contains), reviewed, person, answer, "nothing of the opinions");
            }
        }
    }

    @Test
    void lists_hold_only_what_the_person_may_read() {
        OpenLists lists = new OpenLists(trial, jdbc);
        lists.unitsSeen("luming.coordinator", List.of("鹿鸣街道"));
        lists.unitsSeen("wangshu.drafter1", List.of("望舒街道"));
        lists.unitsSeen("supervisor", List.of("云澜区", "望舒街道", "鹿鸣街道", "青禾镇"));
        lists.unitsSeen("admin", List.of());
        lists.unitsSeen("security", List.of());
        lists.unitsSeen("auditor", List.of());
    }

    private static Set<String> endpoints(RequestMappingInfo info) {
        Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
        Set<String> names = methods.isEmpty() ? Set.of("ANY") : methods.stream().map(Enum::name).collect(Collectors.toSet());
        return names.stream().flatMap(name -> info.getPatternValues().stream().map(pattern -> name + " " + pattern)).collect(Collectors.toSet());
    }

    private static Set<String> minus(Set<String> all, Set<String> some) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(some);
        return rest;
    }
}
