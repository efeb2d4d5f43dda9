package org.qianfa.commandline;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

/**
 * What stands after a command: options and one file, in any order; after {@code --} everything is a file.
 *
 * @param format of the answer, {@link Format#TEXT} unless {@code --format} says otherwise
 * @param file   as written
 */
record Request(Format format, String file) {

    enum Format {
        JSON, TEXT
    }

    private static final String FORMAT = "--format";

    static Request of(List<String> arguments) throws UnusableInput {
        Deque<String> rest = new ArrayDeque<>(arguments);
        Format format = Format.TEXT;
        String file = null;
        boolean options = true;
        while (!rest.isEmpty()) {
            String argument = rest.pop();
            if (options && argument.equals("--")) {
                options = false;
            } else if (options && argument.equals(FORMAT)) {
                format = format(rest.isEmpty() ? "" : rest.pop());
            } else if (options && argument.startsWith(FORMAT + "=")) {
                format = format(argument.substring(FORMAT.length() + 1));
            } else if (options && argument.startsWith("-")) {
                throw new UnusableInput("没有这个选项：" + argument);
            } else if (file != null) {
                throw new UnusableInput("一次只能读一个文件，这里有两个：" + file + "、" + argument);
            } else {
                file = argument;
            }
        }
        return new Request(format, given(file));
    }

    private static String given(String file) throws UnusableInput {
        if (file == null || file.isEmpty()) {
            throw new UnusableInput("没有指定文件。");
        }
        return file;
    }

    private static Format format(String name) throws UnusableInput {
        return Arrays.stream(Format.values()).filter(f -> f.name().toLowerCase(Locale.ROOT).equals(name)).findFirst()
                .orElseThrow(() -> new UnusableInput("--format 后面应当是 json 或者 text，现在是：" + (name.isEmpty() ? "（空）" : name)));
    }
}
