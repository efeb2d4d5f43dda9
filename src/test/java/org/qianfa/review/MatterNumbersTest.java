package org.qianfa.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qianfa.review.ReviewFixture.DRAFTER;
import static org.qianfa.review.ReviewFixture.OFFICE_DEPARTMENT;
import static org.qianfa.review.ReviewFixture.UNIT;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.qianfa.review.MatterView.Kind;
import org.qianfa.review.SubmitForReview.Material;
import org.qianfa.review.SubmitForReview.MaterialKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

@ReviewModuleTest
class MatterNumbersTest {

    private static final int DEPARTMENTS = 6;

    @Autowired SubmitMatter submitMatter;
    @Autowired JdbcClient jdbc;

    @Test
    void of_departments_that_submit_at_one_moment_none_gets_the_number_of_another() throws Exception {
        int entered = numbers().size();
        CyclicBarrier start = new CyclicBarrier(DEPARTMENTS);
        ExecutorService departments = Executors.newFixedThreadPool(DEPARTMENTS);
        try {
            for (Future<Long> each : submissions(start, departments)) {
                entered += entered(each) ? 1 : 0;
            }
        } finally {
            departments.shutdownNow();
        }
        assertThat(entered).isPositive();
        assertThat(numbers()).hasSize(entered).doesNotHaveDuplicates();
    }

    private List<Integer> numbers() {
        return jdbc.sql("select running_number from review_matter where unit_id = ? and kind <> 'REPORT'").param(UNIT).query(Integer.class).list();
    }

    private List<Future<Long>> submissions(CyclicBarrier start, ExecutorService departments) {
        List<Future<Long>> submissions = new ArrayList<>();
        for (int i = 0; i < DEPARTMENTS; i++) {
            SubmitMatter.Command matter = new SubmitMatter.Command(OFFICE_DEPARTMENT, Kind.CONTRACT, "合同" + i,
                    List.of(new Material(MaterialKind.DRAFT, "")), "送审稿.txt", "一、服务内容".getBytes(StandardCharsets.UTF_8));
            submissions.add(departments.submit(() -> {
                start.await();
                return submitMatter.submitMatter(DRAFTER, matter);
            }));
        }
        return submissions;
    }

    /** Whoever was too late is told so, and wrote nothing. */
    private static boolean entered(Future<Long> submission) throws InterruptedException {
        try {
            return submission.get() > 0;
        } catch (ExecutionException e) {
            assertThat(e).hasCauseInstanceOf(DataIntegrityViolationException.class);
            return false;
        }
    }
}
