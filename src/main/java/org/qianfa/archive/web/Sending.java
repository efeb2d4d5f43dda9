package org.qianfa.archive.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.qianfa.archive.TakePackage.Parcel;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** Writes a package into the answer while it is made. */
final class Sending {

    private Sending() {
    }

    static void send(Parcel parcel, HttpServletResponse response) throws IOException {
        response.setContentType("application/zip");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(parcel.fileName(), StandardCharsets.UTF_8).build().toString());
        parcel.writeTo(response.getOutputStream());
    }
}
