package org.qianfa.proofreading.citation;

import java.util.Optional;
import java.util.function.Supplier;
import org.qianfa.proofreading.finding.Circumstances;
import org.qianfa.proofreading.finding.Findings;
import org.qianfa.proofreading.finding.Paragraph;
import org.qianfa.proofreading.finding.ParagraphCheck;
import org.qianfa.proofreading.finding.Title;

/** Looks up every title in 《》: whether there is such a document, and whether it was in force in the year reported on. */
public final class CitationCheck implements ParagraphCheck {

    /** What is longer is no title but a mark left out. */
    private static final int LONGEST = 120;

    private final Supplier<LawRegister> register;

    /** With the register the product brings, read when the first title is met. */
    public CitationCheck() {
        this.register = LawRegister::standard;
    }

    public CitationCheck(LawRegister register) {
        this.register = () -> register;
    }

    @Override
    public void look(Paragraph paragraph, Circumstances circumstances, Findings findings) {
        for (Title title : paragraph.titles()) {
            if (title.name().length() > LONGEST) {
                continue;
            }
            Optional<Law> law = register.get().find(title.name(), circumstances.year());
            if (law.isPresent()) {
                new InForce(paragraph.text(), circumstances.year(), findings).judge(title, law.get());
            } else {
                unknown(title, circumstances.year(), findings);
            }
        }
    }

    private void unknown(Title title, Integer year, Findings findings) {
        switch (TitleNature.of(title.name())) {
            case LAW -> unknownLaw(title, year, findings);
            case DOCUMENT -> unknownDocument(title, year, findings);
            case OTHER -> misnamed(title, year, findings);
            case DRAFT -> { }
        }
    }

    private void unknownLaw(Title title, Integer year, Findings findings) {
        String key = TitleKey.of(title.name());
        Optional<Law> near = register.get().near(key, year).map(NearTitle::law).filter(law -> law.kind() == LawKind.LAW);
        Optional<Law> full = near.isPresent() ? near : register.get().lengthened(key);
        if (full.isPresent()) {
            suggest(near.isPresent() ? CitationRule.MISNAMED_LAW : CitationRule.SHORTENED_LAW, title, full.get(), findings);
        } else if (!Place.small(key) || title.name().startsWith("中华人民共和国")) {
            boolean certain = year != null && year <= register.get().completeUntil();
            findings.add(certain ? CitationRule.NO_SUCH_LAW : CitationRule.UNKNOWN_LAW, title.start(), title.end(), title.name());
        }
    }

    private void unknownDocument(Title title, Integer year, Findings findings) {
        Optional<NearTitle> near = register.get().near(TitleKey.of(title.name()), year);
        if (near.isPresent()) {
            suggest(CitationRule.MISNAMED_DOCUMENT, title, near.get().law(), findings);
        } else {
            findings.add(CitationRule.UNVERIFIED, title.start(), title.end(), title.name());
        }
    }

    /** A slip in the last word may hide what the title names: 信访工作条列. */
    private void misnamed(Title title, Integer year, Findings findings) {
        register.get().near(TitleKey.of(title.name()), year).filter(near -> near.distance() == 1)
                .ifPresent(near -> suggest(CitationRule.MISNAMED_DOCUMENT, title, near.law(), findings));
    }

    private static void suggest(CitationRule rule, Title title, Law law, Findings findings) {
        String right = law.titleLike(title.name());
        findings.suggest(rule, title.start(), title.end(), "《" + right + "》", title.name(), right);
    }
}
