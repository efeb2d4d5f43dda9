package org.qianfa.review.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.qianfa.review.ReadAttachment.AttachedFile;
import org.qianfa.review.Upload;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.multipart.MultipartFile;

/** How attachments come in and go out: as files, handed out as downloads that no browser opens by itself. */
final class Attached {

    private Attached() {
    }

    /** A field for files that was left alone sends one without a name. */
    static List<Upload> of(List<MultipartFile> files) {
        return files == null ? List.of() : files.stream().filter(Attached::chosen).map(Attached::upload).toList();
    }

    /** @param file may be {@code null}, which is refused like an empty one */
    static Upload of(MultipartFile file) {
        return file == null ? new Upload("", new byte[0]) : upload(file);
    }

    /** A browser does not give files back: the page names those that must be chosen again. @param field id of the field they were chosen in */
    static void refused(List<Upload> files, String field, Model model) {
        if (!files.isEmpty()) {
            model.addAttribute("chooseAgainIn", field);
            model.addAttribute("chooseAgain", String.join("、", files.stream().map(Upload::fileName).toList()));
        }
    }

    static ResponseEntity<byte[]> download(AttachedFile file) {
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(file.about().kind().mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
                        .filename(file.about().fileName(), StandardCharsets.UTF_8).build().toString())
                .header("X-Content-Type-Options", "nosniff").header("Content-Security-Policy", "sandbox; default-src 'none'")
                .body(file.content());
    }

    private static boolean chosen(MultipartFile file) {
        return !file.isEmpty() || file.getOriginalFilename() != null && !file.getOriginalFilename().isBlank();
    }

    private static Upload upload(MultipartFile file) {
        try {
            return new Upload(file.getOriginalFilename(), file.getBytes());
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }
}
