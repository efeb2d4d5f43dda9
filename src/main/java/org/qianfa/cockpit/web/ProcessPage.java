package org.qianfa.cockpit.web;

import java.util.List;
import org.qianfa.cockpit.WatchHeat;
import org.qianfa.cockpit.WatchInstances;
import org.qianfa.cockpit.WatchProcesses;
import org.qianfa.cockpit.WatchProcesses.ProcessLine;
import org.qianfa.cockpit.WatchReports;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.Role;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A process diagram with its tokens, of all reports or of one. */
@Controller
class ProcessPage {

    private static final int ROWS = 30;

    private final WatchProcesses processes;
    private final WatchReports watching;
    private final WatchHeat heat;
    private final WatchInstances instances;

    ProcessPage(WatchProcesses processes, WatchReports watching, WatchHeat heat, WatchInstances instances) {
        this.heat = heat;
        this.instances = instances;
        this.processes = processes;
        this.watching = watching;
    }

    @GetMapping("/cockpit/processes/{processKey}")
    String process(Actor actor, @PathVariable String processKey, @RequestParam(required = false) Long report,
                   @RequestParam(required = false) String after, Model model) {
        List<ProcessLine> lines = processes.processes(actor, report);
        model.addAttribute("process", lines.stream().filter(line -> line.processKey().equals(processKey)).findFirst()
                .orElseThrow(() -> new NotFound("process", processKey)));
        model.addAttribute("processes", lines);
        model.addAttribute("counts", processes.counts(actor, processKey, report));
        model.addAttribute("heat", heat.heat(actor, processKey, report));
        model.addAttribute("versions", report == null ? heat.versions(actor, processKey) : List.of());
        model.addAttribute("instances", instances(actor, processKey, report, after));
        model.addAttribute("after", after);
        model.addAttribute("report", report == null ? null : watching.report(actor, report));
        return "cockpit/process";
    }

    private WatchInstances.Page instances(Actor actor, String processKey, Long report, String after) {
        if (report == null) {
            return actor.holds(Role.SYSTEM_ADMIN) ? instances.running(actor, processKey, after, ROWS) : new WatchInstances.Page(List.of(), null);
        }
        return new WatchInstances.Page(instances.ofReport(actor, report).stream().filter(one -> one.processKey().equals(processKey)).toList(), null);
    }
}
