package vn.nghitruong.platform;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import gg.jte.resolve.DirectoryCodeResolver;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/**
 * Finds the view {@code plans/show} in {@code src/main/jte/plans/show.jte}. The build compiles each template into the
 * package of its module, so Spring Modulith checks what templates import, too.
 */
@Component
class JteViews implements ViewResolver, Ordered {
    private static final String PACKAGE = "vn.nghitruong";

    private final TemplateEngine templates;

    JteViews(@Value("${nghitruong.dev:false}") boolean dev) {
        templates = dev
                ? TemplateEngine.create(
                        new DirectoryCodeResolver(Path.of("src/main/jte")),
                        Path.of("target/jte-dev"),
                        ContentType.Html,
                        JteViews.class.getClassLoader(),
                        // Under their own names the templates of the build would be found first.
                        "dev." + PACKAGE)
                : TemplateEngine.createPrecompiled(null, ContentType.Html, null, PACKAGE);
        templates.setTrimControlStructures(true);
    }

    @Override
    public @Nullable View resolveViewName(String name, Locale locale) {
        var template = name + ".jte";
        return templates.hasTemplate(template) ? new JteView(template) : null;
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    private final class JteView implements View {
        private final String template;

        JteView(String template) {
            this.template = template;
        }

        @Override
        public String getContentType() {
            return "text/html;charset=UTF-8";
        }

        /** Rendered whole before the first byte leaves, so that an error in a template is an error page. */
        @Override
        public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
                throws Exception {
            var html = new Utf8ByteOutput();
            templates.render(template, new HashMap<>(model == null ? Map.of() : model), html);
            response.setContentType(getContentType());
            response.setContentLength(html.getContentLength());
            html.writeTo(response.getOutputStream());
        }
    }
}
