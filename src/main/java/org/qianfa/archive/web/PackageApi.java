package org.qianfa.archive.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.qianfa.archive.TakePackage;
import org.qianfa.archive.TakePackage.NotToArchiveYet;
import org.qianfa.shared.Actor;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The archive package for programs. */
@RestController
class PackageApi {

    private final TakePackage takePackage;

    PackageApi(TakePackage takePackage) {
        this.takePackage = takePackage;
    }

    @PostMapping("/api/reports/{id}/package")
    void take(Actor actor, @PathVariable long id, HttpServletResponse response) throws NotToArchiveYet, IOException {
        Sending.send(takePackage.takePackage(actor, id), response);
    }
}
