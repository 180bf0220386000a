package vn.nghitruong.files.reading;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.nghitruong.errors.BadInput;

/** The words of a plain text: UTF-8, UTF-16 with its mark, or the Vietnamese code page of old Windows programs. */
final class PlainWords {
    private static final Charset OLD_WINDOWS = Charset.forName("windows-1258");

    private PlainWords() {}

    static String of(Path file) throws IOException {
        var text = decoded(file);
        var strange = text.chars()
                .filter(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f')
                .count();
        if (strange > text.length() / 1000) {
            throw new BadInput("Loại tệp này không được nhận. " + Refusals.TAKEN);
        }
        return text;
    }

    private static String decoded(Path file) throws IOException {
        if (isUtf16(file)) {
            return decoded(file, StandardCharsets.UTF_16);
        }
        try {
            return decoded(file, StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            return decoded(file, OLD_WINDOWS);
        }
    }

    private static boolean isUtf16(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var first = in.read();
            var second = in.read();
            return first == 0xFF && second == 0xFE || first == 0xFE && second == 0xFF;
        }
    }

    private static String decoded(Path file, Charset charset) throws IOException {
        var action = charset == StandardCharsets.UTF_8 ? CodingErrorAction.REPORT : CodingErrorAction.REPLACE;
        var words = new Words();
        try (var reader = new InputStreamReader(
                Files.newInputStream(file),
                charset.newDecoder().onMalformedInput(action).onUnmappableCharacter(action))) {
            var buffer = new char[1 << 14];
            for (var read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
                words.add(new String(buffer, 0, read));
            }
        }
        return words.toString();
    }
}
