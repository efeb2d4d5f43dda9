package org.qianfa.documents.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.qianfa.documents.EncodingUnknown;

/** Characters from bytes: by the mark they begin with, else UTF-8 if they are, else GB18030 if they are. */
final class Decoding {

    private static final Charset GB18030 = Charset.forName("GB18030");

    private Decoding() {
    }

    static String decoded(byte[] bytes) throws EncodingUnknown {
        for (Charset charset : new Charset[] {StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE}) {
            byte[] mark = "\uFEFF".getBytes(charset);
            if (ByteBuffer.wrap(bytes).slice(0, Math.min(mark.length, bytes.length)).equals(ByteBuffer.wrap(mark))) {
                return strict(bytes, mark.length, charset);
            }
        }
        try {
            return strict(bytes, 0, StandardCharsets.UTF_8);
        } catch (EncodingUnknown notUtf8) {
            return strict(bytes, 0, GB18030);
        }
    }

    private static String strict(byte[] bytes, int from, Charset charset) throws EncodingUnknown {
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes, from, bytes.length - from)).toString();
            if (text.chars().anyMatch(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' || c == 0x7F)) {
                throw new EncodingUnknown();
            }
            return text;
        } catch (CharacterCodingException otherwise) {
            throw new EncodingUnknown();
        }
    }
}
