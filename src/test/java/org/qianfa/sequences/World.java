package org.qianfa.sequences;

import java.sql.Savepoint;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.qianfa.drafting.ReportPhase;
import org.qianfa.drafting.ReportView;
import org.qianfa.drafting.Reports;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.qianfa.workflow.TaskInfo;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The house, its people and the one report they work on; can be marked and gone back to. */
final class World {

    private static final Comparator<TaskInfo> ORDER = Comparator.comparing(TaskInfo::taskKey).thenComparing(Works::number)
            .thenComparing(task -> task.assigneeId() == null ? 0 : task.assigneeId()).thenComparing(task -> String.valueOf(task.departmentId()));
    private static final int MANY = 300;
    private static final String BATCH = "batch";

    private static World founded;

    private final ApplicationContext house;
    private final Waiting waiting;
    final Cast cast;
    final Works works;
    final HouseInPlay.SetClock clock;
    final HouseInPlay.Channel channel;
    final long cycle;
    /** The one people work on; another once it was begun anew. */
    long report;
    private final Mark beginning;
    private final Set<String> goBack = new HashSet<>();
    private final Map<Class<?>, Object> used = new HashMap<>();

    /** The same world for all tests that share the application, as it was when it was founded. */
    static synchronized World in(ApplicationContext house) throws Refusal {
        if (founded == null || founded.house != house) {
            founded = new World(house);
        }
        founded.back(founded.beginning);
        return founded;
    }

    private World(ApplicationContext house) throws Refusal {
        this.house = house;
        this.works = new Works(house);
        this.waiting = new Waiting(jdbc());
        this.clock = use(HouseInPlay.SetClock.class);
        this.channel = use(HouseInPlay.Channel.class);
        this.cast = new Cast(house);
        this.cycle = cast.found();
        fireDue();
        this.report = use(Reports.class).ofCycle(cycle).get(0).id();
        use(Rewinding.class).hold();
        this.beginning = mark();
    }

    /** Looking for a bean by its type takes as long as many a use case. */
    <T> T use(Class<T> type) {
        return type.cast(used.computeIfAbsent(type, house::getBean));
    }

    JdbcClient jdbc() {
        return use(JdbcClient.class);
    }

    ReportView report() {
        return use(Reports.class).report(report);
    }

    ReportPhase phase() {
        return ReportPhase.valueOf(jdbc().sql("select phase from drafting_report where id = :report").param("report", report).query(String.class).single());
    }

    /** All open tasks of the house as the inbox shows them, in an order that is the same whenever the same was done. */
    List<TaskInfo> tasks() {
        return waiting.tasks().stream().sorted(ORDER).toList();
    }

    TaskInfo task(String key) {
        return tasks().stream().filter(task -> task.taskKey().equals(key)).findFirst()
                .orElseThrow(() -> new IllegalStateException("no " + key + " waits, but " + tasks().stream().map(TaskInfo::taskKey).toList()));
    }

    /** What the engine would do by itself now; what is in no diagram, as the cleaning of its history, left out. */
    List<Job> due() {
        ManagementService engine = use(ManagementService.class);
        return engine.createJobQuery().executable().list().stream().filter(job -> job.getRetries() > 0 && job.getJobDefinitionId() != null).sorted(Comparator
                .comparing((Job job) -> activity(job)).thenComparing(job -> job.getDuedate() == null ? Instant.MIN : job.getDuedate().toInstant())).toList();
    }

    /** Parts of a batch are no activity. */
    String activity(Job job) {
        String activity = use(ManagementService.class).createJobDefinitionQuery().jobDefinitionId(job.getJobDefinitionId()).singleResult().getActivityId();
        return activity == null ? BATCH : activity;
    }

    /** Everything due happens, until nothing is due; what fails is tried as often as the process says. @return how many jobs ran */
    int fireDue() {
        int fired = 0;
        for (List<Job> due = due(); !due.isEmpty(); due = due()) {
            fire(due.get(0));
            if (++fired > MANY) {
                throw new IllegalStateException("the engine comes to no rest; still due: " + due.stream().map(this::activity).toList());
            }
        }
        return fired;
    }

    /** @return whether it went well */
    boolean fire(Job job) {
        try {
            use(ManagementService.class).executeJob(job.getId());
            return true;
        } catch (RuntimeException failed) {
            if (Stream.iterate((Throwable) failed, Objects::nonNull, Throwable::getCause).noneMatch(HouseInPlay.Outage.class::isInstance)) {
                throw failed;
            }
            return false;
        }
    }

    /** The job fails as often as the process says, each time after it has done its work. Those without a step of their own are simply done. */
    void fail(Job job) {
        HouseInPlay.Steps steps = use(HouseInPlay.Steps.class);
        steps.failing = true;
        try {
            for (int tries = job.getRetries(); tries > 0 && !fire(job); tries--) {
                tick();
            }
        } finally {
            steps.failing = false;
        }
    }

    /** When the engine wakes up next for this report or the year; {@code null} if never. */
    Instant nextTimer() {
        return use(ManagementService.class).createJobQuery().timers().withRetriesLeft().active().list().stream()
                .map(job -> job.getDuedate().toInstant()).filter(moment -> moment.isAfter(clock.instant())).min(Comparator.naturalOrder()).orElse(null);
    }

    void forward(Duration by) {
        clock.set(clock.instant().plus(by));
    }

    /** Whether the diagrams let the step before such a task be taken back. */
    boolean goesBack(TaskInfo task) {
        if (goBack.isEmpty()) {
            RepositoryService engine = use(RepositoryService.class);
            engine.createProcessDefinitionQuery().latestVersion().list().forEach(definition -> engine.getBpmnModelInstance(definition.getId())
                    .getModelElementsByType(CamundaProperty.class).stream().filter(property -> "backTo".equals(property.getCamundaName()))
                    .forEach(property -> goBack.add(((UserTask) property.getParentElement().getParentElement().getParentElement()).getId())));
        }
        return goBack.contains(task.taskKey());
    }

    Optional<Actor> before(TaskInfo task) {
        return jdbc().sql("""
                select done_by from inbox_done where unit_id = :unit and (cast(:section as bigint) is null or section_id = :section)
                and coalesce(report_id, 0) = :report order by closed_at desc, opened_at desc fetch first 1 rows only""")
                .param("unit", task.unitId()).param("section", task.sectionId()).param("report", task.reportId() == null ? 0 : task.reportId())
                .query(Long.class).optional().map(cast::withId);
    }

    /** No two acts of people happen at the same moment. */
    void tick() {
        forward(Duration.ofSeconds(1));
    }

    boolean suspended() {
        return use(RuntimeService.class).createProcessInstanceQuery().suspended().variableValueEquals("reportId", report).count() > 0;
    }

    Mark mark() {
        return new Mark(use(Rewinding.class).mark(), clock.instant(), channel.broken, report);
    }

    /** @see Rewinding#written() */
    long written() {
        return use(Rewinding.class).written();
    }

    void back(Mark mark) {
        use(Rewinding.class).back(mark.saved);
        clock.set(mark.now);
        channel.broken = mark.broken;
        report = mark.report;
    }

    record Mark(Savepoint saved, Instant now, boolean broken, long report) {
    }
}
