package org.qianfa.notices.web;

import java.util.Locale;
import java.util.Map;
import org.qianfa.notices.persistence.NoticeRows.Unread;
import org.qianfa.shell.Bell;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What a bell shows and says, in the language of its page. */
@Component
class BellWords {

    private final MessageSource words;
    private final JsonMapper json;

    BellWords(MessageSource words, JsonMapper json) {
        this.words = words;
        this.json = json;
    }

    /** @param before what the page has heard of, {@code null} if it is just opened: what was there then is no news */
    String json(Unread unread, Unread before, Locale language) {
        Bell.Count count = HouseBell.capped(unread.count());
        boolean fresh = before != null && unread.newest() > before.newest();
        return json.writeValueAsString(Map.of("shown", count.number() == 0 ? "" : count.shown(),
                "label", words.getMessage("notices.bell", new Object[] {count.shown()}, language),
                "news", fresh ? words.getMessage("notices.bell.news", new Object[] {count.shown()}, language) : ""));
    }
}
