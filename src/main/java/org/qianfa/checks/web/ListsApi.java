package org.qianfa.checks.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.qianfa.checks.CheckLists;
import org.qianfa.checks.ListView;
import org.qianfa.checks.StoreList;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The lists as JSON. */
@RestController
@RequestMapping("/api/checks/lists/{kind}")
class ListsApi {

    private final CheckLists lists;
    private final StoreList storeList;

    ListsApi(CheckLists lists, StoreList storeList) {
        this.lists = lists;
        this.storeList = storeList;
    }

    @GetMapping
    List<ListView> versions(Actor actor, @PathVariable String kind, @RequestParam(required = false) Long unit) {
        return lists.versions(actor, ListSheets.kind(kind), unit);
    }

    @PostMapping
    List<ListView> store(Actor actor, @PathVariable String kind, @RequestParam(required = false) Long unit, @Valid @RequestBody Content content)
            throws Refusal {
        storeList.storeList(actor, new StoreList.Command(ListSheets.kind(kind), unit, content.csv(), content.completeUntil(), content.reason()));
        return versions(actor, kind, unit);
    }

    /** As comma-separated text; 0 is what the product brings. */
    @GetMapping(path = "/versions/{number}", produces = "text/csv;charset=UTF-8")
    String content(Actor actor, @PathVariable String kind, @PathVariable int number, @RequestParam(required = false) Long unit) {
        return lists.content(actor, ListSheets.kind(kind), unit, number);
    }

    @PostMapping("/versions/{number}/restoration")
    List<ListView> restore(Actor actor, @PathVariable String kind, @PathVariable int number, @RequestParam(required = false) Long unit,
                           @RequestBody Restoration restoration) throws Refusal {
        storeList.restoreList(actor, ListSheets.kind(kind), unit, number, restoration.reason());
        return versions(actor, kind, unit);
    }

    record Restoration(String reason) {
    }

    record Content(@NotNull String csv, Integer completeUntil, String reason) {
    }
}
