package org.qianfa.documents.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.qianfa.documents.FileEncrypted;
import org.qianfa.documents.PackedTooTightly;
import org.qianfa.shared.Refusal;

/** Unfolds a packed file once into nothing, so that it is known to be harmless before anything keeps its content. */
final class Weighing {

    /** Word text packs to a twentieth at best; what packs to less than a hundredth was made to. */
    private static final double TIGHTEST = 0.01;
    private static final long MOST_FILES = 2_000;
    private static final int BLOCK = 1 << 16;

    static {
        ZipSecureFile.setMinInflateRatio(TIGHTEST);
        ZipSecureFile.setMaxFileCount(MOST_FILES);
    }

    private Weighing() {
    }

    /**
     * @param limit how many bytes may come out of it altogether
     * @return whether it holds the list of parts that every office document begins with
     * @throws IOException if it is no proper packed file
     */
    static boolean holdsParts(byte[] packed, long limit) throws Refusal, IOException {
        boolean parts = false;
        long weight = 0;
        byte[] block = new byte[BLOCK];
        try (ZipArchiveInputStream zip = new ZipArchiveInputStream(new ByteArrayInputStream(packed))) {
            ZipArchiveEntry entry = zip.getNextEntry();
            for (long files = 1; entry != null; files++) {
                if (entry.getGeneralPurposeBit().usesEncryption()) {
                    throw new FileEncrypted();
                }
                parts |= entry.getName().equals("[Content_Types].xml");
                for (int read = zip.read(block); read >= 0; read = zip.read(block)) {
                    weight += read;
                    if (weight > limit) {
                        throw new PackedTooTightly();
                    }
                }
                if (files > MOST_FILES) {
                    throw new PackedTooTightly();
                }
                entry = zip.getNextEntry();
            }
        }
        return parts;
    }

    /** The library has no type of its own for what it calls a zip bomb. */
    static void refuseBomb(Exception stopped) throws PackedTooTightly {
        for (Throwable cause = stopped; cause != null; cause = cause.getCause()) {
            if (cause.getMessage() != null && cause.getMessage().contains("Zip bomb")) {
                throw new PackedTooTightly();
            }
        }
    }
}
