package vn.nghitruong.plans.importing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.regex.Pattern;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.nghitruong.FormToken;

/** Sends plans as the form for them does. */
final class Drafts {
    static final String HEAD = """
            Số: %s

            Bằng Lang, ngày 09 tháng 4 năm 2026

            KẾ HOẠCH

            Rà soát nghị quyết

            I. NHIỆM VỤ

            """;
    private static final Pattern ADDRESS = Pattern.compile("/ke-hoach/nhap/(\\d+)");

    private Drafts() {}

    static MvcTestResult send(MockMvcTester web, String name, byte[] content, String secrecy) {
        return web.post()
                .uri("/ke-hoach/nhap")
                .multipart()
                .file(new MockMultipartFile("file", name, "application/octet-stream", content))
                .with(FormToken.sent())
                .param("secrecy", secrecy)
                .exchange();
    }

    /** Brings a plan in; answers the number of its draft. */
    static long brought(MockMvcTester web, String number, String body) {
        var sent = send(web, "ke-hoach.txt", (HEAD.formatted(number) + body).getBytes(UTF_8), "INTERNAL");
        return number(sent);
    }

    static long number(MvcTestResult sent) {
        var match = ADDRESS.matcher(String.valueOf(sent.getResponse().getRedirectedUrl()));
        if (!match.find()) {
            throw new AssertionError("no draft: " + sent.getResponse().getStatus());
        }
        return Long.parseLong(match.group(1));
    }
}
