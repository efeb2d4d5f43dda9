package org.qianfa.commandline;

import java.io.PrintStream;
import java.util.List;

/** A call of the jar that reads texts and starts nothing. A new command is one class that {@link CommandLine} lists. */
interface Command {

    /** The word that calls it. */
    String name();

    /** Whether it can run from the root of the jar, before the libraries are unfolded. */
    default boolean atOnce() {
        return true;
    }

    /** What may follow the name, as people are told. */
    String usage();

    /**
     * @param arguments what follows the name
     * @param out       where the answer goes
     * @param err       where complaints about single files go
     * @return the exit code
     * @throws UnusableInput if nothing can be done with the arguments
     */
    int run(List<String> arguments, PrintStream out, PrintStream err) throws UnusableInput;
}
