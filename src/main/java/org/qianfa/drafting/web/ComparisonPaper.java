package org.qianfa.drafting.web;

import java.util.Locale;
import org.qianfa.documents.official.OfficialDocument;
import org.qianfa.drafting.CompareTexts.Comparison;
import org.qianfa.drafting.CompareTexts.Version;
import org.qianfa.drafting.CompareTexts.Whole;
import org.qianfa.officialtext.MarkedText;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** A comparison as a document (花脸稿): what was added and taken out stands between marks, legible without colours. In Chinese. */
@Component
class ComparisonPaper {

    private final MessageSource messages;

    ComparisonPaper(MessageSource messages) {
        this.messages = messages;
    }

    OfficialDocument section(String report, Comparison compared) {
        return OfficialDocument.titled(of("drafting.paper.title", report))
                .text(of("drafting.paper.versions", version(compared.from()), version(compared.to())) + "\n" + legend(compared))
                .text(MarkedText.of(compared.differences())).build();
    }

    OfficialDocument report(Whole whole) {
        OfficialDocument.Builder paper = OfficialDocument.titled(of("drafting.paper.title", whole.report().title())).text(of("drafting.paper.legend"));
        for (Comparison compared : whole.sections()) {
            paper.text(of("drafting.paper.section", name(compared), version(compared.from()), version(compared.to())));
            paper.text(compared.differences().identical() ? of("drafting.paper.same") : MarkedText.of(compared.differences()));
        }
        whole.dropped().forEach(dropped -> paper.text(of("drafting.paper.dropped", dropped.heading()) + "\n" + MarkedText.of(dropped.differences())));
        return paper.build();
    }

    private String legend(Comparison compared) {
        return of(compared.differences().identical() ? "drafting.paper.same" : "drafting.paper.legend");
    }

    private String name(Comparison compared) {
        return compared.section().heading().isEmpty() ? of("drafting.paper.introduction") : compared.section().heading();
    }

    private String version(Version version) {
        return version.number() > 0 ? of("drafting.paper.revision", version.number())
                : of(version.at() == null ? "drafting.paper.nothing" : "drafting.paper.published");
    }

    private String of(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.CHINA);
    }
}
