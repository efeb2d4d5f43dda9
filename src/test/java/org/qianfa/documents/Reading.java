package org.qianfa.documents;

import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.Map;
import java.util.stream.Collectors;
import org.qianfa.documents.Note.Kind;
import org.qianfa.documents.reading.DocumentReader;
import org.qianfa.shared.Refusal;

/** Reads with the usual limits. */
public final class Reading {

    public static final ReadingLimits LIMITS = new ReadingLimits(1 << 20, 8 << 20, 100_000);

    private Reading() {
    }

    public static String text(Docx file) throws Refusal {
        return read(file.bytes()).text();
    }

    public static ReadDocument read(byte[] content) throws Refusal {
        return new DocumentReader(LIMITS).read(content);
    }

    /** Kinds and counts of what is noted. */
    public static Map<Kind, Integer> notes(ReadDocument read) {
        return read.notes().stream().collect(Collectors.toMap(Note::kind, Note::count));
    }

    /** The refusal this file meets. */
    public static Refusal refusal(byte[] content) {
        Throwable thrown = catchThrowable(() -> read(content));
        if (thrown instanceof Refusal refusal) {
            return refusal;
        }
        throw new AssertionError("not refused", thrown);
    }
}
