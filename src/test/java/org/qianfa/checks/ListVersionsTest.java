package org.qianfa.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qianfa.checks.ChecksStory.SYSTEM;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.qianfa.checks.StoreList.Command;
import org.qianfa.proofreading.ListKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

@ChecksTest
class ListVersionsTest {

    private static final int WRITERS = 4;

    @Autowired StoreList storeList;
    @Autowired CheckLists checkLists;
    @Autowired JdbcClient jdbc;

    @AfterEach
    void forget() {
        jdbc.sql("delete from checks_list").update();
    }

    @Test
    void of_administrators_who_store_the_list_of_the_house_at_one_moment_none_writes_the_version_of_another() throws Exception {
        CyclicBarrier start = new CyclicBarrier(WRITERS);
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        List<Future<Integer>> stored = new ArrayList<>();
        try {
            for (int i = 0; i < WRITERS; i++) {
                stored.add(writers.submit(() -> {
                    start.await();
                    return storeList.storeList(SYSTEM, new Command(ListKind.WORDING, null, ListKind.WORDING.standard(), null, "核对后更新"));
                }));
            }
            List<Integer> versions = versions(stored);
            assertThat(versions).isNotEmpty().doesNotHaveDuplicates();
            assertThat(checkLists.versions(SYSTEM, ListKind.WORDING, null)).hasSize(versions.size() + 1);
        } finally {
            writers.shutdownNow();
        }
    }

    /** Those that were written; whoever was too late is told so, and wrote nothing. */
    private static List<Integer> versions(List<Future<Integer>> stored) throws InterruptedException {
        List<Integer> versions = new ArrayList<>();
        for (Future<Integer> each : stored) {
            try {
                versions.add(each.get());
            } catch (ExecutionException e) {
                assertThat(e).hasCauseInstanceOf(DataIntegrityViolationException.class);
            }
        }
        return versions;
    }
}
