package org.qianfa.drafting.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.qianfa.drafting.DraftOutdated;
import org.qianfa.drafting.ImportPlace;
import org.qianfa.drafting.ImportReport;
import org.qianfa.drafting.ImportSection;
import org.qianfa.drafting.ImportSection.Command;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Brings texts from files as programs do: previews keep nothing, and name the tag that the import may then expect. */
@RestController
class ImportApi {

    private final ImportSection importSection;
    private final ImportReport importReport;

    ImportApi(ImportSection importSection, ImportReport importReport) {
        this.importSection = importSection;
        this.importReport = importReport;
    }

    @PostMapping("/api/sections/{id}/import/preview")
    ResponseEntity<ImportSection.Preview> previewSection(Actor actor, @PathVariable long id,
            @RequestParam(required = false) MultipartFile file, @RequestParam(defaultValue = "") String text) throws Refusal {
        ImportSection.Preview preview = importSection.previewSection(actor, id, Upload.brought(file, text));
        return ResponseEntity.ok().eTag(Tags.of(preview.place().stamp())).body(preview);
    }

    /** As with drafts, 412 tells what lies there when it has moved on from {@code If-Match}. */
    @PostMapping("/api/sections/{id}/import")
    ResponseEntity<ImportPlace> importSection(Actor actor, @PathVariable long id, @Valid @RequestBody TextRequest request,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch) throws Refusal {
        HttpStatus status = HttpStatus.OK;
        try {
            importSection.importSection(actor, new Command(id, request.text(), Tags.stamp(ifMatch)));
        } catch (DraftOutdated outdated) {
            status = HttpStatus.PRECONDITION_FAILED;
        }
        ImportPlace place = importSection.place(actor, id);
        return ResponseEntity.status(status).eTag(Tags.of(place.stamp())).body(place);
    }

    @PostMapping("/api/reports/{id}/import/preview")
    ImportReport.Preview previewReport(Actor actor, @PathVariable long id, @RequestParam(required = false) MultipartFile file,
            @RequestParam(defaultValue = "") String text) throws Refusal {
        return importReport.previewReport(actor, id, Upload.brought(file, text));
    }

    @PostMapping("/api/reports/{id}/import")
    List<ImportPlace> importReport(Actor actor, @PathVariable long id, @Valid @RequestBody PartsRequest request) throws Refusal {
        importReport.importReport(actor, id, request.parts().stream()
                .map(part -> new Command(part.sectionId(), part.text(), Tags.stamp(part.tag()))).toList());
        return importReport.places(actor, id);
    }

    record TextRequest(@NotNull String text) {
    }

    record PartsRequest(@NotNull List<@Valid @NotNull PartRequest> parts) {
    }

    /** @param tag as of the section's draft, or left out: whatever lies there is set aside */
    record PartRequest(@NotNull Long sectionId, @NotNull String text, String tag) {
    }
}
