package vn.nghitruong.files;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** The bytes of a form with a file, as a browser sends them: fields in the order in which they stand. */
final class FormBody {
    static final String TYPE = "multipart/form-data; boundary=ranh-gioi";
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    FormBody field(String name, String value) {
        return part("name=\"%s\"".formatted(name), value.getBytes(StandardCharsets.UTF_8));
    }

    FormBody file(String fileName, byte[] content) {
        return part(
                "name=\"file\"; filename=\"%s\"\r\nContent-Type: application/octet-stream".formatted(fileName),
                content);
    }

    private FormBody part(String head, byte[] content) {
        out.writeBytes("--ranh-gioi\r\nContent-Disposition: form-data; %s\r\n\r\n"
                .formatted(head)
                .getBytes(StandardCharsets.UTF_8));
        out.writeBytes(content);
        out.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        return this;
    }

    byte[] bytes() {
        var whole = new ByteArrayOutputStream();
        whole.writeBytes(out.toByteArray());
        whole.writeBytes("--ranh-gioi--\r\n".getBytes(StandardCharsets.UTF_8));
        return whole.toByteArray();
    }
}
