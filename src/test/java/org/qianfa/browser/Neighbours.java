package org.qianfa.browser;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;

/** Answers for others of the house who have something to say about a section. */
@TestComponent
@RestController
class Neighbours {

    final AtomicReference<List<Map<String, Object>>> findings = new AtomicReference<>(List.of());
    final AtomicReference<List<Map<String, Object>>> figures = new AtomicReference<>(List.of());
    final AtomicReference<List<Map<String, Object>>> annotations = new AtomicReference<>(List.of());

    @RequestMapping(path = "/api/sections/{id}/findings", method = {RequestMethod.GET, RequestMethod.POST})
    List<Map<String, Object>> findings(@PathVariable long id) {
        return findings.get();
    }

    @GetMapping("/api/sections/{id}/figures")
    List<Map<String, Object>> figures(@PathVariable long id) {
        return figures.get();
    }

    @GetMapping("/api/sections/{id}/annotations")
    List<Map<String, Object>> annotations(@PathVariable long id) {
        return annotations.get();
    }

    void silent() {
        List.of(findings, figures, annotations).forEach(all -> all.set(List.of()));
    }
}
