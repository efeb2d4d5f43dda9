package org.qianfa.commandline;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.qianfa.officialtext.DecodedText;

/** The file a command is called with. */
final class InputFile {

    private static final int MEGABYTES = 64;
    private static final int MOST_BYTES = MEGABYTES << 20;

    private InputFile() {
    }

    static String text(String name) throws UnusableInput {
        Path file = existing(name);
        return DecodedText.of(bytes(file, name)).map(DecodedText::text)
                .orElseThrow(() -> new UnusableInput("不是可读的文本（编码应当是 UTF-8 或者 GB18030）：" + name));
    }

    /** Whether the file begins as packed files do. */
    static boolean packed(String name) throws UnusableInput {
        try (InputStream in = Files.newInputStream(existing(name))) {
            byte[] start = in.readNBytes(2);
            return start.length == 2 && start[0] == 'P' && start[1] == 'K';
        } catch (IOException e) {
            throw new UnusableInput("文件无法读取：" + name);
        }
    }

    static Path existing(String name) throws UnusableInput {
        Path file = path(name);
        if (!Files.exists(file)) {
            throw new UnusableInput("文件不存在：" + name);
        }
        if (Files.isDirectory(file)) {
            throw new UnusableInput("这是文件夹，不是文件：" + name);
        }
        return file;
    }

    private static Path path(String name) throws UnusableInput {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new UnusableInput("文件名不能使用：" + name);
        }
    }

    private static byte[] bytes(Path file, String name) throws UnusableInput {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new UnusableInput("文件超过 " + MEGABYTES + " MB：" + name);
            }
            return bytes;
        } catch (IOException e) {
            throw new UnusableInput("文件无法读取：" + name);
        }
    }
}
