package org.qianfa.testing;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What the tests of the read sides' pages need besides mocks: reports in memory, and transactions. */
@TestConfiguration(proxyBeanMethods = false)
public class Neighbours {

    @Bean
    FakeReports reports() {
        return new FakeReports();
    }

    @Bean
    TransactionTemplate transaction(PlatformTransactionManager transactions) {
        return new TransactionTemplate(transactions);
    }
}
