package vn.nghitruong.files;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.multipart.support.AbstractMultipartHttpServletRequest;

/**
 * A request with files, read when its first field is asked for: by then it is known who is signed in. The form's token,
 * the first field, is checked right after.
 */
final class StreamedRequest extends AbstractMultipartHttpServletRequest {
    /** More is not read at all, or the answer would be long in coming. */
    private static final long LONGEST_REQUEST = 2L << 30;

    private final LongFunction<MultipartForm> forms;
    private final LongSupplier limit;
    private @Nullable MultipartForm form;

    StreamedRequest(HttpServletRequest request, LongFunction<MultipartForm> forms, LongSupplier limit) {
        super(request);
        this.forms = forms;
        this.limit = limit;
    }

    private MultipartForm form() {
        if (form == null) {
            if (getContentLengthLong() > LONGEST_REQUEST) {
                throw new MultipartForm.TooLarge();
            }
            form = forms.apply(limit.getAsLong());
            form.read(getRequest());
            setMultipartFiles(form.files);
        }
        return form;
    }

    void letGo() {
        if (form != null) {
            form.letGo();
        }
    }

    @Override
    protected void initializeMultipart() {
        form();
    }

    @Override
    public @Nullable String getParameter(String name) {
        var values = getParameterValues(name);
        return values == null ? null : values[0];
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        var sent = form().fields.getOrDefault(name, List.of());
        var asked = super.getParameterValues(name);
        return sent.isEmpty()
                ? asked
                : Stream.concat(Stream.of(asked == null ? new String[0] : asked), sent.stream())
                        .toArray(String[]::new);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        var all = new LinkedHashMap<>(super.getParameterMap());
        form().fields.keySet().forEach(name -> all.put(name, getParameterValues(name)));
        return Collections.unmodifiableMap(all);
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(getParameterMap().keySet());
    }

    /** The container's own view of the parts: nobody here uses it, and it must not read the request a second time. */
    @Override
    public Collection<Part> getParts() {
        return List.of();
    }

    @Override
    public @Nullable Part getPart(String name) {
        return null;
    }

    @Override
    public @Nullable String getMultipartContentType(String field) {
        var file = getFile(field);
        return file == null ? null : file.getContentType();
    }

    @Override
    public @Nullable HttpHeaders getMultipartHeaders(String field) {
        return null;
    }
}
