package org.qianfa.review.web;

import org.qianfa.review.FinishConfirmation;
import org.qianfa.review.HandInFile;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Amended files of a matter and the confirmation of the answers to opinions on them, as JSON. */
@RestController
@RequestMapping("/api/matters/{matterId}")
class FileVersionsApi {

    private final HandInFile handInFile;
    private final FinishConfirmation finishConfirmation;

    FileVersionsApi(HandInFile handInFile, FinishConfirmation finishConfirmation) {
        this.handInFile = handInFile;
        this.finishConfirmation = finishConfirmation;
    }

    @PostMapping("/versions")
    @ResponseStatus(HttpStatus.CREATED)
    HandedIn handIn(Actor actor, @PathVariable long matterId, @RequestParam(required = false) MultipartFile file,
                    @RequestParam(required = false) String note) throws Refusal {
        return new HandedIn(handInFile.handInFile(actor, matterId, VersionsPage.command(file, note)));
    }

    @PostMapping("/confirmations/completion")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void finish(Actor actor, @PathVariable long matterId) throws Refusal {
        finishConfirmation.finishOnMatter(actor, matterId);
    }

    record HandedIn(int version) {
    }
}
