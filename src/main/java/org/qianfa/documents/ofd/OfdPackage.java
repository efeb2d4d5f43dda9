package org.qianfa.documents.ofd;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The files of an OFD in their order. The same files give the same bytes. */
final class OfdPackage {

    static final String ROOT = "OFD.xml";

    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    static OfdPackage read(byte[] ofd) {
        OfdPackage read = new OfdPackage();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(ofd), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                read.put(entry.getName(), zip.readAllBytes());
            }
            return read;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    void put(String name, byte[] content) {
        files.put(name, content);
    }

    /** {@code null} if there is no such file. */
    byte[] get(String name) {
        return files.get(name);
    }

    boolean all(BiPredicate<String, byte[]> held) {
        return files.entrySet().stream().allMatch(file -> held.test(file.getKey(), file.getValue()));
    }

    void change(String name, UnaryOperator<String> change) {
        files.computeIfPresent(name, (same, content) ->
                change.apply(new String(content, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8));
    }

    void each(BiConsumer<String, byte[]> file) {
        files.forEach(file);
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(NO_TIME);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return bytes.toByteArray();
    }
}
