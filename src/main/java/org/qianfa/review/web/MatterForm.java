package org.qianfa.review.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.qianfa.review.MatterView.Kind;
import org.qianfa.review.SubmitForReview.Material;
import org.qianfa.review.SubmitMatter.Command;
import org.springframework.web.multipart.MultipartFile;

/** What a department types when it submits a matter. Everything but the file is kept when it is refused. */
record MatterForm(Long departmentId, Kind kind, String title) {

    static final MatterForm EMPTY = new MatterForm(null, null, null);

    /** @param file may be {@code null}, which is refused like an empty one */
    Command command(List<Material> materials, MultipartFile file) {
        try {
            return new Command(departmentId == null ? 0 : departmentId, kind, title, materials,
                    file == null ? "" : file.getOriginalFilename(), file == null ? new byte[0] : file.getBytes());
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }
}
