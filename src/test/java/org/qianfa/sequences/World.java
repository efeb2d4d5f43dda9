package org.qianfa.sequences;

import java.sql.Savepoint;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.qianfa.drafting.ReportView;
import org.qianfa.drafting.Reports;
import org.qianfa.shared.Refusal;
import org.qianfa.workflow.OpenTasks;
import org.qianfa.workflow.TaskInfo;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The house, its people and the one report they work on; can be marked and gone back to. */
final class World {

    private static final Comparator<TaskInfo> ORDER = Comparator.comparing(TaskInfo::taskKey).thenComparing(Works::number)
            .thenComparing(task -> task.assigneeId() == null ? 0 : task.assigneeId()).thenComparing(task -> String.valueOf(task.departmentId()));
    private static final int MANY = 300;

    private static World founded;

    private final ApplicationContext house;
    final Cast cast;
    final Works works;
    final HouseInPlay.SetClock clock;
    final HouseInPlay.Channel channel;
    final long cycle;
    final long report;
    private final Mark beginning;

    /** The same world for all tests of the run, as it was when it was founded. */
    static synchronized World in(ApplicationContext house) throws Refusal {
        if (founded == null) {
            founded = new World(house);
        }
        founded.back(founded.beginning);
        return founded;
    }

    private World(ApplicationContext house) throws Refusal {
        this.house = house;
        this.works = new Works(house);
        this.clock = use(HouseInPlay.SetClock.class);
        this.channel = use(HouseInPlay.Channel.class);
        this.cast = new Cast(house);
        this.cycle = cast.found();
        fireDue();
        this.report = use(Reports.class).ofCycle(cycle).get(0).id();
        use(Rewinding.class).hold();
        this.beginning = mark();
    }

    <T> T use(Class<T> type) {
        return house.getBean(type);
    }

    JdbcClient jdbc() {
        return use(JdbcClient.class);
    }

    ReportView report() {
        return use(Reports.class).report(report);
    }

    /** All open tasks of the house in an order that is the same whenever the same was done. */
    List<TaskInfo> tasks() {
        return use(OpenTasks.class).openTasks().stream().sorted(ORDER).toList();
    }

    TaskInfo task(String key) {
        return tasks().stream().filter(task -> task.taskKey().equals(key)).findFirst()
                .orElseThrow(() -> new IllegalStateException("no " + key + " waits, but " + tasks().stream().map(TaskInfo::taskKey).toList()));
    }

    /** What the engine would do by itself now. */
    List<Job> due() {
        ManagementService engine = use(ManagementService.class);
        return engine.createJobQuery().executable().list().stream().filter(job -> job.getRetries() > 0).sorted(Comparator
                .comparing((Job job) -> activity(job)).thenComparing(job -> job.getDuedate() == null ? Instant.MIN : job.getDuedate().toInstant())).toList();
    }

    private String activity(Job job) {
        return use(ManagementService.class).createJobDefinitionQuery().jobDefinitionId(job.getJobDefinitionId()).singleResult().getActivityId();
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
            if (!channel.broken) {
                throw failed;
            }
            return false;
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

    /** No two acts of people happen at the same moment. */
    void tick() {
        forward(Duration.ofSeconds(1));
    }

    boolean suspended() {
        return use(RuntimeService.class).createProcessInstanceQuery().suspended().variableValueEquals("reportId", report).count() > 0;
    }

    Mark mark() {
        return new Mark(use(Rewinding.class).mark(), clock.instant(), channel.broken);
    }

    void back(Mark mark) {
        use(Rewinding.class).back(mark.saved);
        clock.set(mark.now);
        channel.broken = mark.broken;
    }

    record Mark(Savepoint saved, Instant now, boolean broken) {
    }
}
