package org.qianfa.documents.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qianfa.documents.EncodingUnknown;
import org.qianfa.officialtext.DecodedText;

/** The characters of a text file or a web page. */
final class Characters {

    private static final Pattern DECLARED = Pattern.compile("(?i)charset\\s*=\\s*[\"']?([a-z0-9_.:-]{2,40})");
    /** Browsers, too, look for the declaration only at the beginning. */
    private static final int BEGINNING = 2_048;

    private Characters() {
    }

    /**
     * What is valid UTF-8 is UTF-8, whatever the page claims: pages saved anew often keep an old claim. Otherwise a page
     * may say what it is, if that is true.
     */
    static String of(byte[] bytes) throws EncodingUnknown {
        Optional<DecodedText> decoded = DecodedText.of(bytes);
        boolean unicode = decoded.filter(text -> text.encoding().name().startsWith("UTF-")).isPresent();
        Optional<String> declared = unicode ? Optional.empty() : asDeclared(bytes);
        return declared.or(() -> decoded.map(DecodedText::text)).orElseThrow(EncodingUnknown::new);
    }

    private static Optional<String> asDeclared(byte[] bytes) {
        String beginning = new String(bytes, 0, Math.min(bytes.length, BEGINNING), StandardCharsets.ISO_8859_1);
        Matcher declared = DECLARED.matcher(beginning);
        if (!WebPage.begins(beginning) || !declared.find() || !Charset.isSupported(declared.group(1))) {
            return Optional.empty();
        }
        try {
            Charset charset = Charset.forName(declared.group(1));
            return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException | UnsupportedOperationException untrue) {
            return Optional.empty();
        }
    }
}
