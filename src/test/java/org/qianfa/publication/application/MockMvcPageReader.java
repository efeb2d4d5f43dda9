package org.qianfa.publication.application;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Reads public pages from the templates, without a server. */
@TestConfiguration(proxyBeanMethods = false)
public class MockMvcPageReader {

    @Bean
    @Primary
    PublicPageReader pagesFromTemplates(ObjectProvider<MockMvc> mvc) {
        return editionId -> {
            try {
                MockHttpServletResponse answer = mvc.getObject().perform(get("/p/{id}", editionId)).andReturn().getResponse();
                if (answer.getStatus() != 200) {
                    throw new PublicPageReader.PageGone("/p/" + editionId, "HTTP " + answer.getStatus(), null);
                }
                return answer.getContentAsString(StandardCharsets.UTF_8);
            } catch (PublicPageReader.PageGone gone) {
                throw gone;
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        };
    }
}
