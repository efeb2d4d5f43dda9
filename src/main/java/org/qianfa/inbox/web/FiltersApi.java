package org.qianfa.inbox.web;

import java.util.List;
import org.qianfa.inbox.KeepFilter;
import org.qianfa.inbox.MyWork;
import org.qianfa.inbox.SavedFilters;
import org.qianfa.inbox.SavedFilters.SavedFilter;
import org.qianfa.inbox.ShareFilter;
import org.qianfa.inbox.StepKind;
import org.qianfa.inbox.WorkFilter;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Saved filters as JSON. */
@RestController
@RequestMapping("/api/inbox/filters")
class FiltersApi {

    private final SavedFilters filters;
    private final KeepFilter keeping;
    private final ShareFilter sharing;

    FiltersApi(SavedFilters filters, KeepFilter keeping, ShareFilter sharing) {
        this.filters = filters;
        this.keeping = keeping;
        this.sharing = sharing;
    }

    @GetMapping
    List<SavedFilter> all(Actor actor) {
        return filters.savedFilters(actor);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Saved save(Actor actor, @RequestBody Wanted wanted) throws Refusal {
        return new Saved(keeping.saveFilter(actor, wanted.name(), wanted.tab() == null ? MyWork.Tab.MINE : wanted.tab(),
                new WorkFilter(wanted.year(), wanted.unitId(), wanted.kind(), wanted.due(), wanted.words())));
    }

    @PostMapping("/{filterId}/removal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(Actor actor, @PathVariable long filterId) {
        keeping.removeFilter(actor, filterId);
    }

    @PostMapping("/{filterId}/choice")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void choose(Actor actor, @PathVariable long filterId) {
        keeping.chooseFilter(actor, filterId);
    }

    @PostMapping("/{filterId}/sharing")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void share(Actor actor, @PathVariable long filterId) throws Refusal {
        sharing.shareFilter(actor, filterId);
    }

    @PostMapping("/{filterId}/sharing/removal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(Actor actor, @PathVariable long filterId) {
        sharing.withdrawFilter(actor, filterId);
    }

    record Wanted(String name, MyWork.Tab tab, Integer year, Long unitId, StepKind kind, WorkFilter.Due due, String words) {
    }

    record Saved(long id) {
    }
}
