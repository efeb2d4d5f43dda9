package org.qianfa.inbox.application;

import java.util.ArrayList;
import java.util.List;
import org.qianfa.inbox.MyWork;
import org.qianfa.inbox.MyWork.Tab;
import org.qianfa.inbox.WorkFilter;
import org.qianfa.shared.Actor;
import org.qianfa.testing.FakeReports;
import org.qianfa.testing.TestDatabase;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** The inbox of two streets on an empty database, and how tests speak to it. */
final class InboxHouse implements AutoCloseable {

    private final AnnotationConfigApplicationContext context;
    final MyWork work;

    InboxHouse(TestDatabase database) {
        context = InboxTestConfiguration.open(database);
        work = bean(MyWork.class);
        bean(FakeReports.class).add(1, 2, 2025, "云溪街道2025年法治政府建设年度报告");
        bean(FakeReports.class).add(2, 3, 2024, "松林街道2024年法治政府建设年度报告：100%_完成 Report");
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    void announce(Object... events) {
        bean(TransactionTemplate.class).executeWithoutResult(status -> List.of(events).forEach(context::publishEvent));
    }

    List<String> ids(Actor by, Tab tab, WorkFilter filter) {
        return everyPage(by, tab, filter, 50).stream().map(MyWork.Item::taskId).toList();
    }

    List<String> ids(Actor by, Tab tab) {
        return ids(by, tab, WorkFilter.ALL);
    }

    List<MyWork.Item> everyPage(Actor by, Tab tab, WorkFilter filter, int size) {
        MyWork.Page page = work.work(by, tab, filter, null, size);
        List<MyWork.Item> all = new ArrayList<>(page.items());
        while (page.next() != null) {
            page = work.work(by, tab, filter, page.next(), size);
            all.addAll(page.items());
        }
        return all;
    }

    @Override
    public void close() {
        context.close();
    }
}
