package org.qianfa.drafting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.test.context.TestComponent;

/** What a test says was published. */
@TestComponent
public class PublishedShelf implements PublishedReports {

    private final List<Published> editions = new ArrayList<>();
    private final List<Long> units = new ArrayList<>();
    private long printed;

    public void put(long unitId, int year, long reportId, String text) {
        editions.add(new Published(++printed, reportId, year, year + "年报告", text, Instant.parse("2031-03-20T02:00:00Z")));
        units.add(unitId);
    }

    public void clear() {
        editions.clear();
        units.clear();
    }

    @Override
    public Optional<Published> ofUnit(long unitId, int year) {
        return editions.stream().filter(e -> e.year() == year && units.get(editions.indexOf(e)) == unitId).findFirst();
    }

    @Override
    public Optional<Long> editionOfUnit(long unitId, int year) {
        return ofUnit(unitId, year).map(Published::editionId);
    }

    @Override
    public Optional<Published> ofReport(long reportId) {
        return editions.stream().filter(e -> e.reportId() == reportId && e.year() == 2031).findFirst();
    }
}
