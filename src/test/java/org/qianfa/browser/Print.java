package org.qianfa.browser;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** A picture of a page as it is kept: pages are paper, ink and a few colours, and a palette of them takes a third of the room. */
final class Print {

    /** Enough for ink at its edges, paper and the colours of states; half a byte a point. */
    static final int FEW = 16;
    /** For pictures that people look at for their own sake. */
    static final int MANY = 64;
    /** Colours nearer than this share a place in a palette of few. */
    private static final int NEAR = 18;
    /** The washes of the states are pale, and not far from each other. */
    private static final int NEXT = 7;

    private Print() {
    }

    static void write(byte[] png, Path file, int colours) {
        try {
            print(png, file, colours);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void print(byte[] png, Path file, int colours) throws IOException {
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png));
        int[] palette = palette(picture, colours);
        byte[] red = new byte[palette.length];
        byte[] green = new byte[palette.length];
        byte[] blue = new byte[palette.length];
        for (int i = 0; i < palette.length; i++) {
            red[i] = (byte) (palette[i] >> 16);
            green[i] = (byte) (palette[i] >> 8);
            blue[i] = (byte) palette[i];
        }
        BufferedImage print = new BufferedImage(picture.getWidth(), picture.getHeight(), colours > FEW ? BufferedImage.TYPE_BYTE_INDEXED
                : BufferedImage.TYPE_BYTE_BINARY, new IndexColorModel(colours > FEW ? 8 : 4, palette.length, red, green, blue));
        Map<Integer, Integer> places = new HashMap<>();
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                int place = places.computeIfAbsent(picture.getRGB(x, y) & 0xFFFFFF, colour -> nearest(palette, colour));
                print.getRaster().setSample(x, y, 0, place);
            }
        }
        Files.createDirectories(file.getParent());
        save(print, file);
    }

    private static void save(BufferedImage print, Path file) throws IOException {
        Files.deleteIfExists(file);
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ImageWriteParam small = writer.getDefaultWriteParam();
        small.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        small.setCompressionQuality(0);
        try (ImageOutputStream out = ImageIO.createImageOutputStream(file.toFile())) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(print, null, null), small);
        } finally {
            writer.dispose();
        }
    }

    /** The most frequent colours, each unlike those before it; a little green says more than a little grey. */
    private static int[] palette(BufferedImage picture, int colours) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                counts.merge(picture.getRGB(x, y) & 0xFFFFFF, 1, Integer::sum);
            }
        }
        List<Integer> chosen = new ArrayList<>();
        int near = colours > FEW ? NEXT : NEAR;
        counts.replaceAll((colour, count) -> count * (4 + saturation(colour)));
        counts.entrySet().stream().sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
                .map(Map.Entry::getKey).takeWhile(colour -> chosen.size() < colours)
                .filter(colour -> chosen.stream().allMatch(other -> distance(other, colour) > near * near)).forEach(chosen::add);
        return chosen.stream().mapToInt(Integer::intValue).toArray();
    }

    private static int saturation(int colour) {
        int red = colour >> 16 & 255;
        int green = colour >> 8 & 255;
        int blue = colour & 255;
        return Math.max(red, Math.max(green, blue)) - Math.min(red, Math.min(green, blue));
    }

    private static int nearest(int[] palette, int colour) {
        int best = 0;
        for (int i = 1; i < palette.length; i++) {
            best = distance(palette[i], colour) < distance(palette[best], colour) ? i : best;
        }
        return best;
    }

    private static int distance(int one, int other) {
        int red = (one >> 16 & 255) - (other >> 16 & 255);
        int green = (one >> 8 & 255) - (other >> 8 & 255);
        int blue = (one & 255) - (other & 255);
        return red * red + green * green + blue * blue;
    }
}
