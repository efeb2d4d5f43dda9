package org.qianfa.dossier;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.qianfa.shared.Sm3;

/** Writes an archive package file by file; the list of all files with their digests comes last. The same files give the same bytes. */
public final class DossierWriter {

    private final StoredZip zip;
    private final List<Manifest.Entry> entries = new ArrayList<>();
    private final Set<String> names = new HashSet<>();

    /** @param out stays open */
    public DossierWriter(OutputStream out) {
        this.zip = new StoredZip(out);
    }

    /** @throws IllegalArgumentException if the name is taken or no proper one */
    public void add(String name, byte[] content) throws IOException {
        if (!DossierNames.proper(name) || name.equals(DossierNames.MANIFEST) || name.equals(DossierNames.MANIFEST_DIGEST) || !names.add(name)) {
            throw new IllegalArgumentException("no name for a file of a package: " + name);
        }
        entries.add(new Manifest.Entry(name, content.length, Sm3.hex(content)));
        zip.add(name, content);
    }

    public void add(String name, String content) throws IOException {
        add(name, content.getBytes(StandardCharsets.UTF_8));
    }

    /** What was written so far, in its order. */
    public List<Written> written() {
        return entries.stream().map(entry -> new Written(entry.name(), entry.bytes(), entry.digest())).toList();
    }

    /** @param digest SM3 of the file */
    public record Written(String name, long bytes, String digest) {
    }

    /** Writes the list and ends the package. */
    public void finish() throws IOException {
        String manifest = new Manifest(entries).written();
        zip.add(DossierNames.MANIFEST, manifest.getBytes(StandardCharsets.UTF_8));
        zip.add(DossierNames.MANIFEST_DIGEST, (Sm3.hex(manifest) + "\n").getBytes(StandardCharsets.UTF_8));
        zip.finish();
    }
}
