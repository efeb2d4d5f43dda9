package org.qianfa.cockpit.application;

import java.util.List;
import java.util.Map;
import org.qianfa.cockpit.WatchClocks.Minutes;
import org.qianfa.cockpit.WatchHeat;
import org.qianfa.cockpit.persistence.TaskTimes;
import org.qianfa.cockpit.persistence.WatchedReports;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotFound;
import org.qianfa.workflow.ProcessPictures;
import org.qianfa.workflow.ProcessPictures.Passed;
import org.qianfa.workflow.ProcessPictures.Version;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class WatchHeatQuery implements WatchHeat {

    private static final Minutes UNKNOWN = new Minutes(null, null);

    private final ProcessPictures pictures;
    private final TaskTimes times;
    private final WatchedReports watched;
    private final Watch watch;

    WatchHeatQuery(ProcessPictures pictures, TaskTimes times, WatchedReports watched, Watch watch) {
        this.pictures = pictures;
        this.times = times;
        this.watched = watched;
        this.watch = watch;
    }

    @Override
    public List<ElementHeat> heat(Actor by, String processKey, Long reportId) {
        if (reportId == null) {
            watch.requireOverview(by);
        } else {
            watched.report(watch.scope(by), reportId).orElseThrow(() -> new NotFound("report", reportId));
        }
        Map<String, Passed> passed = pictures.passed(processKey, reportId);
        Map<String, Minutes> taken = times.byTask(passed.keySet(), reportId);
        return ProcessTally.elements(pictures.diagram(processKey)).entrySet().stream().filter(element -> passed.containsKey(element.getKey()))
                .map(element -> heat(element, passed.get(element.getKey()), taken.getOrDefault(element.getKey(), UNKNOWN))).toList();
    }

    @Override
    public List<Version> versions(Actor by, String processKey) {
        watch.requireOverview(by);
        return pictures.versions(processKey);
    }

    private static ElementHeat heat(Map.Entry<String, String> element, Passed passed, Minutes minutes) {
        return new ElementHeat(element.getKey(), element.getValue(), passed.finished(), passed.cancelled(), minutes.median(), minutes.p90());
    }
}
