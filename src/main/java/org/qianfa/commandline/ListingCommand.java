package org.qianfa.commandline;

import java.io.PrintStream;
import java.util.List;
import java.util.Set;

/** Lists what is found in one file: {@code [--format json|text] FILE}. */
record ListingCommand(Listing listing) implements Command {

    @Override
    public String name() {
        return listing.name();
    }

    @Override
    public String usage() {
        return "[--format json|text] 文件";
    }

    @Override
    public int run(List<String> given, PrintStream out, PrintStream err) throws UnusableInput {
        Arguments arguments = Arguments.of(given, Set.of(Format.OPTION));
        Format format = Format.of(arguments);
        String text = InputFile.text(arguments.onlyFile());
        switch (format) {
            case JSON -> out.println(Json.of(listing.entries(text)));
            case TEXT -> listing.lines(text).forEach(out::println);
        }
        return CommandLine.DONE;
    }
}
