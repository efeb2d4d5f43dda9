package org.qianfa.proofreading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
        return new Sample("yunxi-2024.txt", 2024, ReportTexts.invented("yunxi-2024"));
    }

    /** The published reports; the test is skipped and says so without them. */
    static List<Sample> published() {
        List<Sample> samples = new ArrayList<>();
        ReportTexts.published().forEach((name, text) -> {
            Matcher year = YEAR.matcher(name);
            if (year.find()) {
                samples.add(new Sample(name, Integer.parseInt(year.group(1)), text));
            }
        });
        return samples;
    }
}
