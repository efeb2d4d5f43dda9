package org.qianfa.shell.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

class UnheardAnswersTest {

    @Test
    void whoever_has_gone_to_another_page_is_answered_nothing_and_no_fault_is_told() throws Exception {
        Wording wording = mock(Wording.class);
        MockHttpServletResponse response = MockMvcBuilders.standaloneSetup(new Stream()).setControllerAdvice(new Answers(wording)).build()
                .perform(get("/stream")).andReturn().getResponse();

        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getContentAsString()).isEmpty();
        verifyNoInteractions(wording);
    }

    @Controller
    static class Stream {

        @GetMapping("/stream")
        void stream() throws IOException {
            throw new AsyncRequestNotUsableException("broken pipe");
        }
    }
}
