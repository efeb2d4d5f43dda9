package org.qianfa.checks.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.drafting.PublishedReports;
import org.qianfa.drafting.PublishedReports.Published;
import org.qianfa.drafting.ReportView;
import org.springframework.beans.factory.ObjectProvider;

class LastYearsTest {

    private static final long UNIT = 3;

    private final PublishedReports shelf = mock(PublishedReports.class);
    private final ReportView report = mock(ReportView.class);
    private final LastYears lastYears = new LastYears(provider(shelf));

    @BeforeEach
    void a_report_of_2031() {
        when(report.unitId()).thenReturn(UNIT);
        when(report.year()).thenReturn(2031);
    }

    @Test
    void an_edition_is_fetched_once() {
        publish(7, "去年的报告。");

        assertThat(lastYears.before(report)).isSameAs(lastYears.before(report)).satisfies(last -> assertThat(last.text()).isEqualTo("去年的报告。"));
        verify(shelf, times(1)).ofUnit(UNIT, 2030);
    }

    @Test
    void a_corrected_edition_takes_the_place_of_the_one_before() {
        publish(7, "去年的报告。");
        lastYears.before(report);
        publish(9, "更正后的报告。");

        assertThat(lastYears.before(report).text()).isEqualTo("更正后的报告。");
    }

    @Test
    void without_an_edition_or_anybody_who_publishes_there_is_none() {
        when(shelf.editionOfUnit(UNIT, 2030)).thenReturn(Optional.empty());

        assertThat(lastYears.before(report)).isNull();
        assertThat(new LastYears(provider(null)).before(report)).isNull();
    }

    private void publish(long edition, String text) {
        when(shelf.editionOfUnit(UNIT, 2030)).thenReturn(Optional.of(edition));
        when(shelf.ofUnit(UNIT, 2030)).thenReturn(Optional.of(new Published(edition, 1, 2030, "报告", text, null)));
    }

    private static ObjectProvider<PublishedReports> provider(PublishedReports shelf) {
        return new ObjectProvider<>() {
            @Override
            public PublishedReports getObject() {
                return shelf;
            }

            @Override
            public PublishedReports getIfAvailable() {
                return shelf;
            }
        };
    }
}
