package org.qianfa.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.StaticMessageSource;

class PaperWordsTest {

    private static final Instant LATE = Instant.parse("2026-02-09T16:05:07Z");

    private final StaticMessageSource messages = new StaticMessageSource();
    private final PaperWords words = new PaperWords(messages, Clock.fixed(LATE, ZoneId.of("Asia/Shanghai")));

    @Test
    void a_paper_is_chinese_whatever_language_its_reader_uses() {
        messages.addMessage("paper.title", Locale.CHINA, "{0}纪要");
        messages.addMessage("paper.title", Locale.ENGLISH, "Minutes of {0}");
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        try {
            assertThat(words.of("paper.title", "会议")).isEqualTo("会议纪要");
            assertThat(words.ofKnown("paper.none", "TakePackage")).isEqualTo("TakePackage");
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }

    @Test
    void days_and_times_are_those_of_the_house() {
        assertThat(words.day(LATE)).isEqualTo(words.day(LocalDate.of(2026, 2, 10))).isEqualTo("2026年2月10日");
        assertThat(words.minute(LATE)).isEqualTo("2026年2月10日 00:05");
        assertThat(words.second(LATE)).isEqualTo("2026-02-10 00:05:07");
        assertThat(words.second(null)).isEmpty();
    }

    @Test
    void what_somebody_typed_over_several_lines_stands_on_one() {
        assertThat(PaperWords.line(" 同意。\r\n\n 请落实。 ")).isEqualTo("同意。　请落实。");
        assertThat(PaperWords.line(null)).isEmpty();
    }
}
