package org.qianfa.commandline;

import java.util.Arrays;
import java.util.Locale;

/** How an answer is written. */
enum Format {
    JSON, TEXT;

    static final String OPTION = "--format";

    /** {@link #TEXT} unless {@code --format} says otherwise. */
    static Format of(Arguments arguments) throws UnusableInput {
        String name = arguments.option(OPTION).orElse("text");
        return Arrays.stream(values()).filter(f -> f.name().toLowerCase(Locale.ROOT).equals(name)).findFirst()
                .orElseThrow(() -> new UnusableInput("--format 后面应当是 json 或者 text，现在是：" + (name.isEmpty() ? "（空）" : name)));
    }
}
