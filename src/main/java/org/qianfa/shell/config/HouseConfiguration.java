package org.qianfa.shell.config;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import java.time.Clock;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the whole house shares: its clock and the title of its API. */
@Configuration(proxyBeanMethods = false)
class HouseConfiguration {

    @Bean
    Clock clock(@Value("${qianfa.zone}") ZoneId zone) {
        return Clock.system(zone);
    }

    @Bean
    OpenAPI openApi() {
        return new OpenAPI().info(new Info().title("Qianfa 签发").version("0")
                .description("The same use cases as the pages. Refusals are RFC 9457 problem details with a code."));
    }
}
