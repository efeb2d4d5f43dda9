package org.qianfa.registers.domain;

import java.time.LocalDate;
import org.qianfa.registers.EntryFlawed;
import org.qianfa.registers.Field;
import org.qianfa.registers.Flaw;

/** Rules that hold for what entries of all registers say. */
public final class Texts {

    private Texts() {
    }

    public static String required(Field field, String text, int longest) throws EntryFlawed {
        String tidy = optional(field, text, longest);
        if (tidy.isEmpty()) {
            throw new EntryFlawed(field, Flaw.MISSING);
        }
        return tidy;
    }

    /** @return without blanks around it, empty for {@code null} */
    public static String optional(Field field, String text, int longest) throws EntryFlawed {
        String tidy = text == null ? "" : text.replace("\0", "").strip();
        if (tidy.length() > longest) {
            throw new EntryFlawed(field, Flaw.TOO_LONG);
        }
        return tidy;
    }

    public static <T> T present(Field field, T value) throws EntryFlawed {
        if (value == null) {
            throw new EntryFlawed(field, Flaw.MISSING);
        }
        return value;
    }

    public static int within(Field field, Integer number, int least, int most) throws EntryFlawed {
        if (present(field, number) < least || number > most) {
            throw new EntryFlawed(field, Flaw.OUT_OF_RANGE);
        }
        return number;
    }

    /** Not before the year 2000, and not after that day. */
    public static LocalDate past(Field field, LocalDate day, LocalDate today) throws EntryFlawed {
        if (present(field, day).isAfter(today)) {
            throw new EntryFlawed(field, Flaw.IN_THE_FUTURE);
        }
        return plausible(field, day);
    }

    public static LocalDate plausible(Field field, LocalDate day) throws EntryFlawed {
        if (present(field, day).getYear() < 2000 || day.getYear() > 2100) {
            throw new EntryFlawed(field, Flaw.OUT_OF_RANGE);
        }
        return day;
    }
}
