package org.qianfa.cooperation.domain;

import org.qianfa.cooperation.CooperationRefusal;
import org.qianfa.cooperation.CooperationRefusal.WordMissing;
import org.qianfa.cooperation.CooperationRefusal.WordTooLong;

/** What people write to one another, without blanks around it. */
public final class Words {

    public static final int MOST = 1000;

    private Words() {
    }

    public static String optional(String text) throws CooperationRefusal {
        String words = text == null ? "" : text.strip();
        if (words.length() > MOST) {
            throw new WordTooLong(MOST);
        }
        return words;
    }

    public static String required(String text) throws CooperationRefusal {
        String words = optional(text);
        if (words.isEmpty()) {
            throw new WordMissing();
        }
        return words;
    }
}
