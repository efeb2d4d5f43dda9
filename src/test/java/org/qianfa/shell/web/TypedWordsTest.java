package org.qianfa.shell.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class TypedWordsTest {

    private final MockHttpServletRequest request = new MockHttpServletRequest("POST", "/reports/1/check");

    @Test
    void words_are_shown_again_and_keys_numbers_and_secrets_are_not() {
        request.setServletPath("/reports/1/check");
        request.addParameter("reason", " 标题不一致；\n数字前后不符。 ");
        request.addParameter("remark", "a remark in English", "标题不一致；\n数字前后不符。");
        request.addParameter("approved", "no");
        request.addParameter("dueOn", "2026-03-01");
        request.addParameter("taskId", "08d56948-e736-11f1-98a6-02fc00000001");
        request.addParameter("_csrf", "x y");
        request.addParameter("newPassword", "口令 口令");

        assertThat(TypedWords.of(request)).containsExactly("标题不一致；\n数字前后不符。", "a remark in English");
        request.setServletPath("/account/password");
        assertThat(TypedWords.of(request)).isEmpty();
    }

    @Test
    void what_was_only_asked_for_is_no_typed_word() {
        MockHttpServletRequest asked = new MockHttpServletRequest("GET", "/inbox");
        asked.setServletPath("/inbox");
        asked.addParameter("words", "望舒街道");
        assertThat(TypedWords.of(asked)).isEmpty();
        assertThat(TypedWords.page(asked)).isNull();
    }

    @Test
    void the_way_back_leads_to_the_page_of_the_form_and_into_this_house_only() {
        assertThat(TypedWords.page(request)).isNull();
        assertThat(from("http://localhost:8080/reports/1/cooperation?x=%20")).isEqualTo("/reports/1/cooperation?x=%20");
        assertThat(from("http://localhost/reports/1/check")).isEqualTo("/reports/1/check");
        assertThat(from("http://elsewhere.example/reports/1/cooperation")).isNull();
        assertThat(from("http://localhost//elsewhere.example")).isNull();
        assertThat(from("no address {")).isNull();
    }

    private String from(String page) {
        request.removeHeader("Referer");
        request.addHeader("Referer", page);
        return TypedWords.page(request);
    }
}
