package org.qianfa.dossier;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.qianfa.dossier.NoDossier.Why;

/** An archive somebody says is a package. Files are read one at a time and never more of them than a package can hold. */
final class OpenedDossier implements Closeable {

    private static final long MOST_BYTES = 1L << 30;
    private static final int LARGEST_FILE = 64 << 20;
    private static final int MOST_FILES = 20_000;

    private final ZipFile zip;
    private final List<ZipEntry> entries;
    private final Map<String, ZipEntry> byName = new HashMap<>();

    private OpenedDossier(ZipFile zip) {
        this.zip = zip;
        this.entries = Collections.list(zip.entries()).stream().map(ZipEntry.class::cast).toList();
        entries.forEach(entry -> byName.put(entry.getName(), entry));
    }

    static OpenedDossier open(Path file) throws NoDossier, IOException {
        if (Files.size(file) > MOST_BYTES) {
            throw new NoDossier(Why.TOO_LARGE);
        }
        OpenedDossier opened;
        try {
            opened = new OpenedDossier(new ZipFile(file.toFile()));
        } catch (IOException | IllegalArgumentException noArchive) {
            throw new NoDossier(Why.OTHER_FILE);
        }
        if (opened.entries.size() > MOST_FILES || opened.entries.stream().mapToLong(OpenedDossier::declared).sum() > MOST_BYTES) {
            opened.close();
            throw new NoDossier(Why.TOO_LARGE);
        }
        return opened;
    }

    private static long declared(ZipEntry entry) {
        return entry.getSize() < 0 ? MOST_BYTES + 1 : entry.getSize();
    }

    /** In the order in which they stand in the archive; a name may come twice. */
    List<String> names() {
        return entries.stream().map(ZipEntry::getName).toList();
    }

    boolean has(String name) {
        return byName.containsKey(name);
    }

    /** @throws IOException also if the file is not there, or holds more than it says */
    byte[] content(String name) throws IOException {
        ZipEntry entry = byName.get(name);
        if (entry == null) {
            throw new IOException("no file " + name);
        }
        long size = entry.getSize();
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] content = size > LARGEST_FILE ? new byte[0] : in.readNBytes((int) size + 1);
            if (content.length != size) {
                throw new IOException(name + " is not as large as it says");
            }
            return content;
        }
    }

    /** Names that come more than once. */
    List<String> twice() {
        List<String> all = new ArrayList<>(names());
        byName.keySet().forEach(all::remove);
        return all;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
