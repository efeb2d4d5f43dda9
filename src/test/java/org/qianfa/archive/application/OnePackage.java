package org.qianfa.archive.application;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.qianfa.archive.TakePackage;
import org.qianfa.audit.JournalExtracts;
import org.qianfa.documents.official.OfficialDocument;
import org.qianfa.drafting.PublishedReports;
import org.qianfa.drafting.Reports;
import org.qianfa.drafting.Revisions;
import org.qianfa.people.Directory;
import org.qianfa.publication.EditionWithdrawals;
import org.qianfa.publication.PreparePublicText;
import org.qianfa.publication.PublishEdition;
import org.qianfa.publication.PublishedEditions;
import org.qianfa.publication.PublishedEditions.EditionView;
import org.qianfa.publication.PublishedFiles;
import org.qianfa.publication.PublishedPages;
import org.qianfa.publication.ReleaseCheck;
import org.qianfa.publication.ReleaseStep;
import org.qianfa.publication.ReviewRelease;
import org.qianfa.publication.ReviewRelease.Decision;
import org.qianfa.publication.persistence.PagesAsPublished;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Journal;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.Refusal;
import org.qianfa.shared.Role;
import org.qianfa.shared.Sm3;
import org.qianfa.signoff.RegisterReport;
import org.qianfa.signoff.SealedContents;
import org.qianfa.signoff.SignoffPapers;
import org.qianfa.testing.OneReport;
import org.qianfa.testing.SignoffDesk;
import org.qianfa.testing.SignoffHouse;
import org.qianfa.workflow.ReportDiagrams.Diagram;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The package of {@link OneReport}: signed and published in its real tables, with revisions, papers and a journal made for the test. */
final class OnePackage {

    private static final List<Role> REVIEWERS = List.of(Role.FIRST_REVIEWER, Role.SECOND_REVIEWER, Role.FINAL_REVIEWER);

    private final SignoffDesk desk;
    private final ArchiveWords words;

    OnePackage(SignoffDesk desk) {
        this.desk = desk;
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages/archive", "messages/signoff", "messages/drafting", "messages/audit");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        this.words = new ArchiveWords(messages, desk.bean(Clock.class));
    }

    /** Signs the report, has it reviewed by three and publishes it; its page is read back. @return the edition */
    long published() throws Refusal {
        desk.readyToSign();
        desk.sign();
        desk.bean(RegisterReport.class).registerReport(OneReport.ID);
        long release = desk.bean(PreparePublicText.class).preparePublicText(OneReport.ID);
        for (int i = 0; i < REVIEWERS.size(); i++) {
            desk.bean(ReviewRelease.class).reviewRelease(SignoffHouse.person(71 + i, REVIEWERS.get(i)), release, ReleaseStep.values()[i],
                    new Decision(true, EnumSet.allOf(ReleaseCheck.class), null));
        }
        desk.bean(PublishEdition.class).publishEdition(release);
        EditionView edition = desk.bean(PublishedEditions.class).edition(desk.bean(PublishedReports.class).ofReport(OneReport.ID).orElseThrow().editionId());
        desk.bean(PagesAsPublished.class).keep(edition.id(), page(edition), SignoffHouse.NOW);
        return edition.id();
    }

    TakePackage useCase() {
        EditionShelf shelf = new EditionShelf(desk.bean(PublishedEditions.class), desk.bean(EditionWithdrawals.class));
        PublicationChapter publication = new PublicationChapter(shelf, desk.bean(PublishedFiles.class), new PublishedParts(desk.bean(PublishedPages.class), words));
        ProcessChapter process = new ProcessChapter(objects -> journal(), new NoSubjects(), (report, sections) -> List.of(new Diagram("release", "公开发布", "1.2", "<definitions/>")), acts -> java.util.Map.of(), words);
        PaperPress press = new PaperPress(words, "");
        List<Chapter> chapters = List.of(new SealsChapter(desk.bean(SealedContents.class), words), publication,
                new PapersChapter(new Papers(), (by, report) -> Optional.empty(), new Letters(), press, words),
                new SectionsChapter(new OldAndNew(), desk.bean(Directory.class), press, words), process);
        Metadata metadata = new Metadata(desk.bean(Directory.class), desk.bean(SealedContents.class), shelf, words);
        return new TakePackageService(desk.bean(Reports.class), new Assembly(chapters, process, metadata, words), desk.bean(Journal.class));
    }

    byte[] bytes(Actor by) throws Refusal, IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        useCase().takePackage(by, OneReport.ID).writeTo(out);
        return out.toByteArray();
    }

    private static String page(EditionView edition) {
        StringBuilder page = new StringBuilder("<html><main><h1>" + edition.title() + "</h1><article>");
        for (String line : edition.text().split("\n", -1)) {
            page.append("<p>").append(line.replace("&", "&amp;").replace("<", "&lt;")).append("</p>");
        }
        return page + "</article><code>" + edition.textDigest() + "</code> <code>" + edition.sealDigest() + "</code></main></html>";
    }

    private static List<JournalExtracts.ChainedEntry> journal() {
        return List.of(entry(3, null, "0".repeat(64)), entry(9, "第一行\n第二行<b>", "1".repeat(64)));
    }

    private static JournalExtracts.ChainedEntry entry(long id, String reason, String previous) {
        String digest = Sm3.hexOfFields(id, SignoffHouse.NOW, 90L, "人员90", "p90", "SignReport", "report", OneReport.ID, OneReport.UNIT, reason, null, previous);
        return new JournalExtracts.ChainedEntry(id, SignoffHouse.NOW, 90L, "人员90", "p90", "SignReport", "report", OneReport.ID, OneReport.UNIT, reason, null,
                previous, digest);
    }

    private static final class NoSubjects extends ReportSubjects {

        NoSubjects() {
            super(null, null, null, null, null, null);
        }

        @Override
        List<JournalExtracts.About> of(Actor by, org.qianfa.drafting.ReportView report) {
            return List.of();
        }
    }

    private static final class Letters implements org.qianfa.review.ReviewLetters {

        @Override
        public OfficialDocument letter(Actor reader, long matterId) {
            throw new NotFound("matter", matterId);
        }

        @Override
        public List<OfficialDocument> allOfReport(Actor reader, long reportId) {
            return List.of(OfficialDocument.of("法律审查意见书", "应当修改。"), OfficialDocument.of("法律审查意见书", "合法。\uE123"));
        }
    }

    private static final class Papers implements SignoffPapers {

        @Override
        public OfficialDocument sheet(Actor reader, long reportId) {
            return OfficialDocument.of("签批单", "同意。");
        }

        @Override
        public int discussions(Actor reader, long reportId) {
            return 1;
        }

        @Override
        public OfficialDocument minutes(Actor reader, long reportId, int number) {
            return OfficialDocument.of("会议纪要", "赵一：同意。");
        }
    }

    /** Two revisions of the first section, one of the second. */
    private final class OldAndNew implements Revisions {

        @Override
        public List<RevisionView> ofSection(Actor reader, long sectionId) {
            String text = desk.bean(Reports.class).readableSection(reader, sectionId).text();
            RevisionView first = new RevisionView(1, sectionId, 1, 21, SignoffHouse.NOW, null, text.replace("深入", ""), List.of());
            RevisionView second = new RevisionView(2, sectionId, 2, 21, SignoffHouse.NOW, null, text, List.of());
            return text.contains("深入") ? List.of(second, first) : List.of(second);
        }

        @Override
        public RevisionView withId(Actor reader, long revisionId) {
            throw new NotFound("revision", revisionId);
        }

        @Override
        public List<RevisionView> since(long sectionId, long revisionId) {
            return List.of();
        }

        @Override
        public Set<Long> authors(long reportId) {
            return Set.of();
        }
    }
}
