package org.qianfa.cycle;

import org.springframework.test.context.TestPropertySource;

@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:cycle;DB_CLOSE_DELAY=-1")
class YearOnH2Tests extends YearContract {
}
