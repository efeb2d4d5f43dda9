package org.qianfa.documents.fonts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A font for every category: those a unit has installed, the free ones of the product for the rest. Safe for use by many threads. */
public final class Fonts {

    private static final String SHIPPED = "/fonts/";
    private static final String RARE = "rare.ttf";

    private final Map<Face, Path> own = new EnumMap<>(Face.class);
    private final Map<String, FontFile> loaded = new HashMap<>();

    private Fonts() {
    }

    /** The fonts that come with the product. */
    public static Fonts shipped() {
        return new Fonts();
    }

    /**
     * The fonts in a folder, named by category ({@code fangsong.ttf} …); what the folder lacks comes with the product.
     *
     * @throws IllegalArgumentException if a font there cannot be used, with the reason
     */
    public static Fonts in(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new IllegalArgumentException("no folder of fonts: " + folder);
        }
        Fonts fonts = new Fonts();
        for (Face face : Face.values()) {
            Path font = folder.resolve(face.file());
            if (Files.exists(font)) {
                fonts.own.put(face, font);
                if (!fonts.installed(face).orElseThrow().draws(' ')) {
                    throw new IllegalArgumentException(font + ": has no blank");
                }
            }
        }
        return fonts;
    }

    /**
     * How a character is drawn in a face; empty if no font can. What an installed font lacks is drawn by the shipped one of
     * its category, rare characters by the font for them, whatever the face.
     */
    public Optional<Glyph> glyph(Face face, int character) {
        if (Blanks.blank(character)) {
            FontFile font = installed(face).orElseGet(() -> shipped(face.file()));
            return Optional.of(new Glyph(character, font, ' ', Blanks.width(character)));
        }
        return installed(face).filter(font -> font.draws(character))
                .or(() -> Optional.of(shipped(face.file())).filter(font -> font.draws(character)))
                .or(() -> Optional.of(shipped(RARE)).filter(font -> font.draws(character)))
                .map(font -> new Glyph(character, font, character, font.width(character)));
    }

    private synchronized Optional<FontFile> installed(Face face) {
        return Optional.ofNullable(own.get(face)).map(path -> loaded.computeIfAbsent(path.toString(), Fonts::read));
    }

    private synchronized FontFile shipped(String file) {
        return loaded.computeIfAbsent(file, Fonts::resource);
    }

    private static FontFile read(String path) {
        try {
            return FontFile.read(path, Files.readAllBytes(Path.of(path)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(path, unreadable);
        }
    }

    private static FontFile resource(String file) {
        try (InputStream shipped = Fonts.class.getResourceAsStream(SHIPPED + file)) {
            return FontFile.read(file, shipped.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file, unreadable);
        }
    }
}
