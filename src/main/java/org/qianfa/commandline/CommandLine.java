package org.qianfa.commandline;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/**
 * The door for calls such as {@code outline --format json FILE}. Reads one text file and writes what is found, in UTF-8
 * whatever the platform prefers. Nothing of the application is started.
 */
public final class CommandLine {

    private static final int DONE = 0;
    private static final int UNUSABLE = 2;
    private static final List<Command> COMMANDS = List.of(new OutlineCommand(), new FiguresCommand());

    private CommandLine() {
    }

    /** Whether the first argument names a command; all other arguments are the application's. */
    public static boolean knows(String... arguments) {
        return command(arguments).isPresent();
    }

    /** Runs the command named by the first argument; returns 0, or 2 for input that cannot be used. */
    public static int run(String... arguments) {
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        int exit = run(out, err, arguments);
        out.flush();
        err.flush();
        return exit;
    }

    static int run(PrintStream out, PrintStream err, String... arguments) {
        Command command = command(arguments).orElseThrow(() -> new IllegalArgumentException("No command: " + List.of(arguments)));
        try {
            Request request = Request.of(List.of(arguments).subList(1, arguments.length));
            String text = InputFile.text(request.file());
            switch (request.format()) {
                case JSON -> out.println(JsonMapper.shared().writeValueAsString(command.entries(text)));
                case TEXT -> command.lines(text).forEach(out::println);
            }
            return DONE;
        } catch (UnusableInput e) {
            err.println(e.getMessage());
            err.println("用法：java -jar qianfa.jar " + command.name() + " [--format json|text] 文件");
            return UNUSABLE;
        }
    }

    private static Optional<Command> command(String... arguments) {
        return COMMANDS.stream().filter(c -> arguments.length > 0 && c.name().equals(arguments[0])).findFirst();
    }

    private static PrintStream utf8(FileDescriptor stream) {
        return new PrintStream(new BufferedOutputStream(new FileOutputStream(stream)), false, StandardCharsets.UTF_8);
    }
}
