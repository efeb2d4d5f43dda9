package org.qianfa.officialtext;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The text of a file whose encoding nobody wrote down. What is valid UTF-8 is UTF-8; everything else that is valid GB18030
 * is that, with GBK and GB2312 in it; UTF-16 needs its byte order mark.
 *
 * @param text     without the byte order mark; nothing else is changed, line ends included
 * @param encoding it was read with
 */
public record DecodedText(String text, Charset encoding) {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final char REPLACEMENT = '\uFFFD';
    /** Of so many characters at most one may be a control character, and of so many ideographs one damaged. */
    private static final int TOLERANCE = 100;
    private static final int TOLERANCE_OF_DAMAGE = 4;

    /** Empty if the bytes are no text in one of these encodings: binary data, or UTF-8 that was cut or damaged. */
    public static Optional<DecodedText> of(byte[] bytes) {
        return decoded(bytes).filter(decoded -> readable(decoded.text));
    }

    private static Optional<DecodedText> decoded(byte[] bytes) {
        if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
            return decoded(bytes, StandardCharsets.UTF_16);
        }
        return decoded(bytes, StandardCharsets.UTF_8)
                .or(() -> damagedUtf8(bytes) ? Optional.empty() : decoded(bytes, GB18030));
    }

    private static Optional<DecodedText> decoded(byte[] bytes, Charset encoding) {
        try {
            String text = encoding.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes)).toString();
            return Optional.of(new DecodedText(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text, encoding));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** Almost any UTF-8 can be read as GB18030, as nonsense. Text really in GB18030 hardly ever looks like ideographs in UTF-8. */
    private static boolean damagedUtf8(byte[] bytes) {
        String lenient = new String(bytes, StandardCharsets.UTF_8);
        long damaged = lenient.chars().filter(c -> c == REPLACEMENT).count();
        return lenient.codePoints().filter(Character::isIdeographic).count() > TOLERANCE_OF_DAMAGE * damaged;
    }

    private static boolean readable(String text) {
        long controls = text.chars().filter(c -> Character.isISOControl(c) && !Character.isWhitespace(c)).count();
        return text.indexOf('\0') < 0 && controls * TOLERANCE <= text.length();
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && Byte.toUnsignedInt(bytes[0]) == first && Byte.toUnsignedInt(bytes[1]) == second;
    }
}
