package org.qianfa.dossier;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * A zip archive whose files are stored as they are, without times: what is in it and in which order decides every byte, whatever
 * writes it. Nothing is kept but the table of contents.
 */
final class StoredZip {

    private static final int LOCAL_FILE = 0x04034b50;
    private static final int CENTRAL_FILE = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int VERSION = 20;
    /** 1 January 1980, the earliest day the format knows. */
    private static final int NO_DAY = (1 << 5) | 1;
    private static final int MOST_FILES = 0xFFFF - 1;
    private static final long LARGEST = 0xFFFFFFFFL - 1;

    private final OutputStream out;
    private final ByteArrayOutputStream contents = new ByteArrayOutputStream();
    private long written;
    private int files;

    StoredZip(OutputStream out) {
        this.out = out;
    }

    void add(String name, byte[] content) throws IOException {
        CRC32 sum = new CRC32();
        sum.update(content);
        byte[] path = name.getBytes(StandardCharsets.US_ASCII);
        Fields local = new Fields().four(LOCAL_FILE);
        Fields central = new Fields().four(CENTRAL_FILE).two(VERSION);
        for (Fields fields : new Fields[] {local, central}) {
            fields.two(VERSION).two(0).two(0).two(0).two(NO_DAY).four(sum.getValue()).four(content.length).four(content.length)
                    .two(path.length).two(0);
        }
        contents.writeBytes(central.two(0).two(0).two(0).four(0).four(written).bytes());
        contents.writeBytes(path);
        write(local.bytes());
        write(path);
        write(content);
        files++;
        if (files > MOST_FILES || written > LARGEST) {
            throw new IOException("more than a zip archive holds");
        }
    }

    /** Ends the archive; the stream stays open. */
    void finish() throws IOException {
        long start = written;
        byte[] table = contents.toByteArray();
        write(table);
        write(new Fields().four(END).two(0).two(0).two(files).two(files).four(table.length).four(start).two(0).bytes());
        out.flush();
    }

    private void write(byte[] bytes) throws IOException {
        out.write(bytes);
        written += bytes.length;
    }

    /** Numbers as the format writes them, the lowest byte first. */
    private static final class Fields {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        Fields two(int value) {
            bytes.write(value);
            bytes.write(value >>> Byte.SIZE);
            return this;
        }

        Fields four(long value) {
            return two((int) value).two((int) (value >>> Short.SIZE));
        }

        byte[] bytes() {
            return bytes.toByteArray();
        }
    }
}
