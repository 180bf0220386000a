package vn.nghitruong.platform;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The words of the product, one file of messages a module. A key that is missing is an error, never shown as a key. */
@Component
public class Texts {
    private static final Locale VIETNAMESE = Locale.of("vi", "VN");

    private final ResourceBundleMessageSource source = new ResourceBundleMessageSource();

    Texts() throws IOException {
        var files = new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties");
        source.setBasenames(Arrays.stream(files)
                .map(file -> "messages/" + file.getFilename().replace(".properties", ""))
                .toArray(String[]::new));
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        source.setAlwaysUseMessageFormat(true);
    }

    /** The text of a key with its values filled in; numbers are written the Vietnamese way. */
    public String get(String key, Object... values) {
        return source.getMessage(key, values, VIETNAMESE);
    }

    org.springframework.context.MessageSource source() {
        return source;
    }
}
