package org.qianfa.commandline;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The door for calls such as {@code outline --format json FILE}. Reads text files and writes what is found, in UTF-8
 * whatever the platform prefers. Nothing of the application is started.
 */
public final class CommandLine {

    static final int DONE = 0;
    static final int FOUND = 1;
    static final int UNUSABLE = 2;

    private static final List<Command> COMMANDS = List.of(new ListingCommand(new OutlineListing()),
            new ListingCommand(new FiguresListing()), new ProofreadCommand(), new VerifyCommand());

    private CommandLine() {
    }

    /** Whether the first argument names a command; all other arguments are the application's. */
    public static boolean knows(String... arguments) {
        return command(arguments).isPresent();
    }

    /** Whether the first argument names a command that needs no libraries. */
    static boolean runsAtOnce(String... arguments) {
        return command(arguments).filter(Command::atOnce).isPresent();
    }

    /** Runs the command named by the first argument; returns 0, 1 if errors were found, 2 for input that cannot be used. */
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
            return command.run(List.of(arguments).subList(1, arguments.length), out, err);
        } catch (UnusableInput e) {
            err.println(e.getMessage());
            err.println("用法：java -jar qianfa.jar " + command.name() + " " + command.usage());
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
