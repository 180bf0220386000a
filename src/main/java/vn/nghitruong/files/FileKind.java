package vn.nghitruong.files;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a file is, by its content. What is not here is not taken: above all what a browser or a computer would run. */
public enum FileKind {
    PDF("application/pdf", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    DOC("application/msword", "doc"),
    XLS("application/vnd.ms-excel", "xls"),
    TXT("text/plain", "txt"),
    CSV("text/csv", "csv"),
    JPG("image/jpeg", "jpg", "jpeg"),
    PNG("image/png", "png"),
    WEBP("image/webp", "webp"),
    HEIC("image/heic", "heic", "heif"),
    MP3("audio/mpeg", "mp3"),
    M4A("audio/mp4", "m4a"),
    OGG("audio/ogg", "ogg", "oga", "opus"),
    WAV("audio/wav", "wav"),
    MP4("video/mp4", "mp4");

    /** Every kind, for a form that takes any. */
    public static final Set<FileKind> ALL = Set.copyOf(EnumSet.allOf(FileKind.class));

    /** Kinds that show something seen: a page as it was published, a notice on its board. */
    public static final Set<FileKind> PICTURES = Set.of(JPG, PNG, WEBP, HEIC);

    private final String mediaType;
    private final List<String> extensions;

    FileKind(String mediaType, String... extensions) {
        this.mediaType = mediaType;
        this.extensions = List.of(extensions);
    }

    public String mediaType() {
        return mediaType;
    }

    /** The usual ending of a name, without the dot. */
    public String extension() {
        return extensions.getFirst();
    }

    boolean mayEndIn(String extension) {
        return extensions.contains(extension.toLowerCase(Locale.ROOT));
    }
}
