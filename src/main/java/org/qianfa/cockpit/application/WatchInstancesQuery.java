package org.qianfa.cockpit.application;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.qianfa.cockpit.WatchInstances;
import org.qianfa.people.Person;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotFound;
import org.qianfa.workflow.ProcessInstances;
import org.qianfa.workflow.ProcessInstances.Instance;
import org.qianfa.workflow.ProcessInstances.Passage;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class WatchInstancesQuery implements WatchInstances {

    private static final int LARGEST_PAGE = 200;

    private final ProcessInstances instances;
    private final InstanceNames names;
    private final Watch watch;

    WatchInstancesQuery(ProcessInstances instances, InstanceNames names, Watch watch) {
        this.instances = instances;
        this.names = names;
        this.watch = watch;
    }

    @Override
    public List<InstanceLine> ofReport(Actor by, long reportId) {
        watch.requireReport(by, reportId);
        return names.tree(instances.ofReport(reportId));
    }

    @Override
    public Page running(Actor by, String processKey, String after, int size) {
        Watch.requireAdministrator(by);
        int limit = Math.max(1, Math.min(size, LARGEST_PAGE));
        List<Instance> found = instances.running(processKey, after == null ? "" : after, limit + 1);
        List<Instance> shown = found.subList(0, Math.min(limit, found.size()));
        return new Page(names.lines(shown), found.size() > limit ? shown.get(limit - 1).instanceId() : null);
    }

    @Override
    public InstancePath path(Actor by, String instanceId) {
        Instance instance = seen(by, instanceId);
        List<Passage> path = instances.path(instanceId);
        Map<Long, Person> people = names.people(path.stream().map(Passage::personId).filter(Objects::nonNull).distinct().toList());
        return new InstancePath(names.lines(List.of(instance)).get(0), path.stream().map(step -> step(step, people)).toList());
    }

    @Override
    public String diagram(Actor by, String instanceId) {
        seen(by, instanceId);
        return instances.diagram(instanceId);
    }

    private Instance seen(Actor by, String instanceId) {
        watch.scope(by);
        Instance instance = instances.instance(instanceId).orElseThrow(() -> new NotFound("process instance", instanceId));
        if (instance.reportId() == null) {
            Watch.requireAdministrator(by);
        } else {
            watch.requireReport(by, instance.reportId());
        }
        return instance;
    }

    private static Step step(Passage passage, Map<Long, Person> people) {
        Person person = passage.personId() == null ? null : people.get(passage.personId());
        return new Step(passage.elementId(), passage.name(), person == null ? null : person.displayName(), passage.cameAt(), passage.leftAt(),
                passage.cancelled(), passage.calledId());
    }
}
