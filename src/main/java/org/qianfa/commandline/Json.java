package org.qianfa.commandline;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.List;

/**
 * Records as JSON, components in their order: strings, integers, decimals, nulls, lists and records. Written by hand because
 * commands run from the root of the jar, without libraries: unpacking one takes longer than reading a report.
 */
final class Json {

    private static final int FIRST_PRINTABLE = 0x20;

    private final StringBuilder text = new StringBuilder();

    private Json() {
    }

    static String of(List<?> records) {
        Json json = new Json();
        json.write(records);
        return json.text.toString();
    }

    private void write(Object value) {
        if (value instanceof List<?> list) {
            writeList(list);
        } else if (value instanceof Record object) {
            writeObject(object);
        } else if (value instanceof BigDecimal number) {
            text.append(number.toPlainString());
        } else if (value instanceof Integer || value == null) {
            text.append(value);
        } else {
            writeString(value.toString());
        }
    }

    private void writeList(List<?> list) {
        text.append('[');
        for (int i = 0; i < list.size(); i++) {
            text.append(i == 0 ? "" : ",");
            write(list.get(i));
        }
        text.append(']');
    }

    private void writeObject(Record object) {
        char opening = '{';
        for (RecordComponent component : object.getClass().getRecordComponents()) {
            text.append(opening);
            writeString(component.getName());
            text.append(':');
            write(value(object, component));
            opening = ',';
        }
        text.append('}');
    }

    /** Halves of surrogate pairs are escaped, so that the output is good Unicode whatever the text holds. */
    private void writeString(String words) {
        text.append('"');
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == '"' || c == '\\') {
                text.append('\\').append(c);
            } else if (c < FIRST_PRINTABLE || halved(words, i)) {
                String digits = Integer.toHexString(c);
                text.append("\\u").append("0".repeat(4 - digits.length())).append(digits);
            } else {
                text.append(c);
            }
        }
        text.append('"');
    }

    private static boolean halved(String words, int place) {
        char c = words.charAt(place);
        boolean behindHigh = place > 0 && Character.isHighSurrogate(words.charAt(place - 1));
        boolean beforeLow = place + 1 < words.length() && Character.isLowSurrogate(words.charAt(place + 1));
        return Character.isHighSurrogate(c) && !beforeLow || Character.isLowSurrogate(c) && !behindHigh;
    }

    private static Object value(Record object, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(object);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }
}
