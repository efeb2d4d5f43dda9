package org.qianfa.workflow.delegate;

import org.qianfa.publication.ArchiveReport;
import org.springframework.stereotype.Component;

@Component
class ArchiveReportDelegate extends UseCaseDelegate {

    private final ArchiveReport useCase;

    ArchiveReportDelegate(ArchiveReport useCase) {
        this.useCase = useCase;
    }

    @Override
    void run(Step step) {
        useCase.archiveReport(step.report());
    }
}
