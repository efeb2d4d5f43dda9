package org.qianfa.notices.application;

import java.util.Collection;
import java.util.List;
import org.qianfa.cooperation.AdviceAnswered;
import org.qianfa.cooperation.AdviceAsked;
import org.qianfa.cooperation.ReadersReminded;
import org.qianfa.cooperation.ReportCirculated;
import org.qianfa.drafting.Reports;
import org.qianfa.notices.NoticeKind;
import org.qianfa.notices.domain.News;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells of what people give each other to read, ask and answer. Countersigns are told of as tasks. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CooperationNotices {

    private final Reports reports;
    private final NoticeDesk desk;

    CooperationNotices(Reports reports, NoticeDesk desk) {
        this.reports = reports;
        this.desk = desk;
    }

    @EventListener
    void on(ReportCirculated fact) {
        tell(fact.readerIds(), "notices.about.circulated", fact.reportId(), "/circulations");
    }

    @EventListener
    void on(ReadersReminded fact) {
        tell(fact.readerIds(), "notices.about.stillUnread", fact.reportId(), "/circulations");
    }

    @EventListener
    void on(AdviceAsked fact) {
        tell(List.of(fact.askedId()), "notices.about.asked", fact.reportId(), "/questions/" + fact.questionId());
    }

    @EventListener
    void on(AdviceAnswered fact) {
        tell(List.of(fact.askerId()), "notices.about.answered", fact.reportId(), "/questions/" + fact.questionId());
    }

    private void tell(Collection<Long> people, String about, long reportId, String page) {
        desk.tell(people, new News(NoticeKind.COOPERATION, about, reports.report(reportId).title(), null, page, true, null));
    }
}
