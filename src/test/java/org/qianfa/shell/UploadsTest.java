package org.qianfa.shell;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.qianfa.shell.Visitor.basic;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qianfa.shared.Refusal;
import org.springframework.test.context.TestPropertySource;

/** Forms that carry files. The password form stands for any: it is the shell's own. */
@TestPropertySource(properties = {"spring.servlet.multipart.max-file-size=3MB", "spring.servlet.multipart.max-request-size=3MB"})
class UploadsTest extends HouseOverHttp {

    private static final String PAGE = "/account/password";
    private static final Map<String, String> FIELDS = Map.of("current", "x", "wanted", "y", "repeated", "z");

    @Test
    void the_token_of_a_form_with_a_file_counts_as_a_field() throws Refusal {
        Visitor gao = signedIn(user());

        assertThat(gao.upload(PAGE, fields(gao.tokenOf(PAGE)), new byte[1000]).statusCode()).isEqualTo(422);
        assertThat(gao.upload(PAGE, fields("wrong"), new byte[1000]).statusCode()).isEqualTo(403);
        assertThat(gao.upload(PAGE, FIELDS, new byte[1000]).statusCode()).isEqualTo(403);
    }

    @Test
    void an_upload_that_is_too_large_is_answered_with_a_page_that_says_so() throws Refusal {
        Visitor gao = signedIn(user());

        HttpResponse<String> chinese = gao.upload(PAGE, fields(gao.tokenOf(PAGE)), zeros(20));
        assertThat(chinese.statusCode()).isEqualTo(413);
        assertThat(chinese.body()).contains("上传内容过大", "请缩小文件后重试").doesNotContain("Exception");
        assertThat(chinese.headers().firstValue("Content-Security-Policy")).isPresent();

        gao.get("/login?lang=en");
        assertThat(gao.upload(PAGE, fields(gao.tokenOf(PAGE)), zeros(20)).body()).contains("Upload too large");
    }

    @Test
    void a_program_is_answered_with_a_problem() throws Refusal {
        String username = user();

        HttpResponse<String> answer = visitor().upload("/api/me", FIELDS, zeros(20), basic(username, OWN));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("\"code\":\"uploadTooLarge\"");
    }

    private static Map<String, String> fields(String token) {
        Map<String, String> fields = new java.util.HashMap<>(FIELDS);
        fields.put("_csrf", token);
        return fields;
    }

    private static byte[] zeros(int megabytes) {
        byte[] content = new byte[megabytes << 20];
        Arrays.fill(content, (byte) '0');
        return content;
    }

    /** A form as browsers send it when it has a file. */
    static byte[] multipart(String boundary, Map<String, String> fields, byte[] file) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"x.txt\"\r\n\r\n").getBytes(UTF_8));
        body.writeBytes(file);
        fields.forEach((name, value) -> body.writeBytes(("\r\n--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name
                + "\"\r\n\r\n" + value).getBytes(UTF_8)));
        body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(UTF_8));
        return body.toByteArray();
    }
}
