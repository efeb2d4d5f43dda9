package org.qianfa.cockpit.application;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.qianfa.cockpit.WatchInstances.InstanceLine;
import org.qianfa.drafting.ReportView;
import org.qianfa.drafting.ReportView.SectionView;
import org.qianfa.drafting.Reports;
import org.qianfa.people.Directory;
import org.qianfa.people.Person;
import org.qianfa.workflow.ProcessInstances.Instance;
import org.springframework.stereotype.Component;

/** Says what instances are about: the heading of their section, the title of their report, or what the process calls it. */
@Component
class InstanceNames {

    private final Reports reports;
    private final Directory directory;

    InstanceNames(Reports reports, Directory directory) {
        this.reports = reports;
        this.directory = directory;
    }

    Map<Long, Person> people(Collection<Long> ids) {
        return directory.persons(ids);
    }

    List<InstanceLine> lines(List<Instance> instances) {
        Map<Long, ReportView> known = new HashMap<>();
        return instances.stream().map(instance -> line(instance, 0, known)).toList();
    }

    /** Each under the one that called it. */
    List<InstanceLine> tree(List<Instance> instances) {
        Map<Long, ReportView> known = new HashMap<>();
        Map<String, List<Instance>> called = instances.stream().filter(one -> one.parentId() != null)
                .collect(Collectors.groupingBy(Instance::parentId, LinkedHashMap::new, Collectors.toList()));
        List<String> there = instances.stream().map(Instance::instanceId).toList();
        List<InstanceLine> lines = new ArrayList<>();
        instances.stream().filter(one -> one.parentId() == null || !there.contains(one.parentId())).forEach(root -> add(root, 0, called, known, lines));
        return lines;
    }

    private void add(Instance instance, int depth, Map<String, List<Instance>> called, Map<Long, ReportView> known, List<InstanceLine> lines) {
        lines.add(line(instance, depth, known));
        called.getOrDefault(instance.instanceId(), List.of()).forEach(child -> add(child, depth + 1, called, known, lines));
    }

    private InstanceLine line(Instance instance, int depth, Map<Long, ReportView> known) {
        return new InstanceLine(instance.instanceId(), instance.processKey(), instance.version(), instance.reportId(), about(instance, known), depth,
                instance.beganAt(), instance.endedAt(), instance.cancelled());
    }

    private String about(Instance instance, Map<Long, ReportView> known) {
        if (instance.reportId() == null) {
            return instance.subject();
        }
        ReportView report = known.computeIfAbsent(instance.reportId(), reports::report);
        // What stands before the first heading has none.
        return report.sections().stream().filter(section -> instance.sectionId() != null && section.id() == instance.sectionId())
                .map(SectionView::heading).filter(heading -> !heading.isBlank()).findFirst().orElse(report.title());
    }
}
