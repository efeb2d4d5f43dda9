package org.qianfa.cockpit.web;

import java.nio.charset.StandardCharsets;
import org.qianfa.cockpit.WatchInstances;
import org.qianfa.cockpit.WatchInstances.InstancePath;
import org.qianfa.shared.Actor;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/** One instance of a process on its diagram: the way it came, with who and when. */
@Controller
class InstancePage {

    private final WatchInstances instances;

    InstancePage(WatchInstances instances) {
        this.instances = instances;
    }

    @GetMapping("/cockpit/instances/{instanceId}")
    String instance(Actor actor, @PathVariable String instanceId, Model model) {
        InstancePath path = instances.path(actor, instanceId);
        model.addAttribute("instance", path.instance());
        model.addAttribute("steps", path.steps());
        return "cockpit/instance";
    }

    @GetMapping("/api/cockpit/instances/{instanceId}/path")
    @ResponseBody
    InstancePath path(Actor actor, @PathVariable String instanceId) {
        return instances.path(actor, instanceId);
    }

    @GetMapping("/api/cockpit/instances/{instanceId}/diagram")
    ResponseEntity<byte[]> diagram(Actor actor, @PathVariable String instanceId) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_XML).body(instances.diagram(actor, instanceId).getBytes(StandardCharsets.UTF_8));
    }
}
