package org.qianfa.notices.application;

import org.qianfa.notices.NoticeKind;
import org.qianfa.notices.domain.News;
import org.qianfa.people.SystemAdministrators;
import org.qianfa.shared.CheckupAlarmed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells system administrators what the house found when it looked after itself. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CheckupNotices {

    private final SystemAdministrators administrators;
    private final NoticeDesk desk;

    CheckupNotices(SystemAdministrators administrators, NoticeDesk desk) {
        this.administrators = administrators;
        this.desk = desk;
    }

    @EventListener
    void on(CheckupAlarmed alarm) {
        desk.tell(administrators.ids(), new News(NoticeKind.SYSTEM, "notices.about.checkup." + alarm.part(), null, null, alarm.link(), false, null));
    }
}
