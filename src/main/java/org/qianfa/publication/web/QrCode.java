package org.qianfa.publication.web;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;

/** Draws a QR code as SVG: sharp on every screen and in print. */
final class QrCode {

    private static final Map<EncodeHintType, Object> HINTS = Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M,
            EncodeHintType.MARGIN, 2, EncodeHintType.CHARACTER_SET, "UTF-8");

    private QrCode() {
    }

    static String svg(String content) {
        BitMatrix modules = modules(content);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                if (modules.get(x, y)) {
                    path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                }
            }
        }
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" shape-rendering=\"crispEdges\">".formatted(modules.getWidth(),
                modules.getHeight()) + "<path fill=\"#fff\" d=\"M0 0h%dv%dH0z\"/>".formatted(modules.getWidth(), modules.getHeight())
                + "<path d=\"" + path + "\"/></svg>";
    }

    private static BitMatrix modules(String content) {
        try {
            // As small as the content allows: one unit a module.
            return new QRCodeWriter().encode(content, BarcodeFormat.QR_CODE, 0, 0, HINTS);
        } catch (WriterException e) {
            throw new IllegalArgumentException("no QR code for " + content, e);
        }
    }
}
