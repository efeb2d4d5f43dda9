package org.qianfa.proofreading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qianfa.proofreading.citation.CitationCheck;
import org.qianfa.proofreading.finding.ParagraphCheck;
import org.qianfa.proofreading.post.PostCheck;
import org.qianfa.proofreading.post.PostRegister;
import org.qianfa.proofreading.privacy.AddressCheck;
import org.qianfa.proofreading.privacy.CasePartyCheck;
import org.qianfa.proofreading.privacy.NumberCheck;
import org.qianfa.proofreading.privacy.PlateCheck;
import org.qianfa.proofreading.privacy.SecrecyCheck;
import org.qianfa.proofreading.wording.EnumerationCheck;
import org.qianfa.proofreading.wording.WordCheck;

/** Texts to read and the checks of citation, wording, posts and privacy to read them with. */
final class TermSamples {

    static final PostRegister LEADERS = PostRegister.of("""
            name,post,organisation,from,to,order
            王建国,党委书记,云溪镇,2020-01-01,,1
            李卫东,镇长,云溪镇,2020-01-01,,2
            赵明,人大主席,云溪镇,2020-01-01,,3
            """);
    static final List<ParagraphCheck> CHECKS = List.of(new CitationCheck(), new WordCheck(), new EnumerationCheck(),
            new PostCheck(LEADERS), new NumberCheck(), new PlateCheck(), new AddressCheck(), new CasePartyCheck(), new SecrecyCheck());
    private static final Pattern YEAR = Pattern.compile("-(\\d{4})\\.txt$");

    private TermSamples() {
    }

    record Sample(String name, int year, String text) {
    }

    /** An invented report without errors. */
    static Sample clean() {
        try (InputStream in = TermSamples.class.getResourceAsStream("/proofreading/yunxi-2024.txt")) {
            return new Sample("yunxi-2024.txt", 2024, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The published reports in the folder of the system property {@code qianfa.reports}; none, said aloud, without it. */
    static List<Sample> published() {
        Path folder = Path.of(System.getProperty("qianfa.reports", "absent"));
        if (!Files.isDirectory(folder)) {
            System.out.println("NOT TESTED on real reports: no folder " + folder);
            return List.of();
        }
        List<Sample> samples = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                Matcher year = YEAR.matcher(file.getFileName().toString());
                if (year.find()) {
                    samples.add(new Sample(file.getFileName().toString(), Integer.parseInt(year.group(1)), Files.readString(file)));
                }
            }
            return samples;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
