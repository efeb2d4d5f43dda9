package org.qianfa.commandline;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.qianfa.proofreading.Proofreader;
import org.qianfa.proofreading.ReportYear;
import org.qianfa.proofreading.finding.Circumstances;
import org.qianfa.proofreading.finding.LastYear;
import org.qianfa.proofreading.finding.Severity;

/** Reads reports for what is wrong in them: {@code [--year YEAR] [--previous FILE] [--format json|text] FILE...}. */
final class ProofreadCommand implements Command {

    private static final String YEAR = "--year";
    private static final String PREVIOUS = "--previous";
    private static final int FIRST_YEAR = 1949;
    private static final int LAST_YEAR = 2999;

    @Override
    public String name() {
        return "proofread";
    }

    @Override
    public String usage() {
        return "[--year 年度] [--previous 上年报告] [--format json|text] 文件…";
    }

    /** Exit 0 without errors in the texts, 1 with, 2 if a file could not be read; the others are read all the same. */
    @Override
    public int run(List<String> given, PrintStream out, PrintStream err) throws UnusableInput {
        Arguments arguments = Arguments.of(given, Set.of(Format.OPTION, YEAR, PREVIOUS));
        Format format = Format.of(arguments);
        Integer year = year(arguments);
        LastYear previous = arguments.option(PREVIOUS).isPresent() ? new LastYear(InputFile.text(arguments.option(PREVIOUS).get())) : null;
        List<FoundEntry> found = new ArrayList<>();
        boolean unusable = false;
        for (String file : arguments.someFiles()) {
            try {
                found.addAll(read(file, year, previous));
            } catch (UnusableInput e) {
                err.println(e.getMessage());
                unusable = true;
            }
        }
        switch (format) {
            case JSON -> out.println(Json.of(found.stream().map(FoundEntry::finding).toList()));
            case TEXT -> found.forEach(entry -> out.println(entry.line()));
        }
        boolean errors = found.stream().anyMatch(entry -> entry.severity() == Severity.ERROR);
        return unusable ? CommandLine.UNUSABLE : errors ? CommandLine.FOUND : CommandLine.DONE;
    }

    private static List<FoundEntry> read(String file, Integer year, LastYear previous) throws UnusableInput {
        String text = InputFile.text(file);
        Integer reported = year != null ? year : ReportYear.of(text).orElse(null);
        Circumstances circumstances = new Circumstances(reported, null, previous, true, List.of());
        return FoundEntry.of(file, text, Proofreader.standard().read(text, circumstances));
    }

    private static Integer year(Arguments arguments) throws UnusableInput {
        String year = arguments.option(YEAR).orElse(null);
        if (year == null) {
            return null;
        }
        if (!year.matches("\\d{4}") || Integer.parseInt(year) < FIRST_YEAR || Integer.parseInt(year) > LAST_YEAR) {
            throw new UnusableInput("--year 后面应当是四位数的年份，现在是：" + (year.isEmpty() ? "（空）" : year));
        }
        return Integer.valueOf(year);
    }
}
