package org.qianfa.publication.web;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads a QR code back from its drawing, as a telephone would. */
final class QrReader {

    private static final Pattern MODULE = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z");

    private QrReader() {
    }

    static String read(String svg) throws Exception {
        List<MatchResult> dark = MODULE.matcher(svg).results().toList();
        int margin = dark.stream().mapToInt(m -> Integer.parseInt(m.group(1))).min().orElseThrow();
        int size = dark.stream().mapToInt(m -> Integer.parseInt(m.group(1))).max().orElseThrow() - margin + 1;
        BitMatrix modules = new BitMatrix(size);
        dark.forEach(m -> modules.set(Integer.parseInt(m.group(1)) - margin, Integer.parseInt(m.group(2)) - margin));
        return new Decoder().decode(modules).getText();
    }
}
