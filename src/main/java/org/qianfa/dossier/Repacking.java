package org.qianfa.dossier;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Packs the files of a package once more and holds the result against the package itself, byte by byte. */
final class Repacking {

    private Repacking() {
    }

    static boolean same(OpenedDossier opened, Path file) throws IOException {
        try (InputStream given = new BufferedInputStream(Files.newInputStream(file)); Comparing compared = new Comparing(given)) {
            StoredZip zip = new StoredZip(compared);
            for (String name : opened.names()) {
                zip.add(name, opened.content(name));
            }
            zip.finish();
            return compared.same && given.read() < 0;
        }
    }

    /** Takes what should be there and notes whether it is. */
    private static final class Comparing extends OutputStream {

        private final InputStream given;
        private boolean same = true;

        Comparing(InputStream given) {
            this.given = given;
        }

        @Override
        public void write(int expected) throws IOException {
            same &= given.read() == (expected & 0xFF);
        }

        @Override
        public void write(byte[] expected, int from, int length) throws IOException {
            byte[] found = given.readNBytes(length);
            same &= found.length == length && Arrays.equals(found, 0, length, expected, from, from + length);
        }
    }
}
