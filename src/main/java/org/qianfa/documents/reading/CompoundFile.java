package org.qianfa.documents.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Files in the compound form of old office programs, which also wraps new files that ask for a password. */
public final class CompoundFile {

    public enum Kind {
        ENCRYPTED, WORD, SPREADSHEET, PRESENTATION, UNKNOWN
    }

    private CompoundFile() {
    }

    public static Kind kind(byte[] content) {
        try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            DirectoryNode root = file.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                return Kind.ENCRYPTED;
            }
            if (root.hasEntryCaseInsensitive("WordDocument")) {
                return Kind.WORD;
            }
            if (root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")) {
                return Kind.SPREADSHEET;
            }
            return root.hasEntryCaseInsensitive("PowerPoint Document") ? Kind.PRESENTATION : Kind.UNKNOWN;
        } catch (IOException | RuntimeException unreadable) {
            // The library answers files made to harm with whatever exception comes up first.
            return Kind.UNKNOWN;
        }
    }
}
