package vn.nghitruong.journeys;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Tracing;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A walk through the product in Debian's Chromium. Looks at every page it is shown: no serious finding of axe, nothing
 * wider than the screen, nothing in the browser's console. A walk that fails leaves a trace in target/journeys.
 */
class Journey implements BeforeEachCallback, AfterEachCallback {
    private static final Set<String> SERIOUS = Set.of("serious", "critical");
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static final Browser BROWSER = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))
            .chromium()
            .launch(new LaunchOptions()
                    .setExecutablePath(Path.of("/usr/bin/chromium"))
                    .setArgs(FLAGS));

    private final int width;
    private final List<String> complaints = new ArrayList<>();
    private final List<BrowserContext> others = new ArrayList<>();
    private BrowserContext context;
    private Page page;

    Journey(int width) {
        this.width = width;
    }

    @Override
    public void beforeEach(ExtensionContext test) {
        context = BROWSER.newContext(
                new Browser.NewContextOptions().setViewportSize(width, 800).setLocale("vi-VN"));
        context.tracing().start(new Tracing.StartOptions().setScreenshots(true).setSnapshots(true));
        page = listened(context.newPage());
    }

    /** A page in a browser of somebody else's; with what an earlier one had stored, or as new. */
    Page elsewhere(@Nullable String storage) {
        var other = BROWSER.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, 800)
                .setLocale("vi-VN")
                .setStorageState(storage));
        others.add(other);
        return listened(other.newPage());
    }

    private Page listened(Page page) {
        page.onConsoleMessage(message -> {
            // The browser also complains of a form that is shown again with what is wrong; that is as it should be.
            if (message.type().equals("error") && !message.text().contains("status of 422")) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        return page;
    }

    @Override
    public void afterEach(ExtensionContext test) {
        var failed = test.getExecutionException().isPresent();
        context.tracing()
                .stop(
                        failed
                                ? new Tracing.StopOptions()
                                        .setPath(Path.of("target/journeys", test.getDisplayName() + ".zip"))
                                : null);
        context.close();
        others.forEach(BrowserContext::close);
        others.clear();
    }

    Page page() {
        return page;
    }

    /** Looks at the page as it stands; throws what a person should not have to meet. */
    void look() {
        look(page);
    }

    void look(Page page) {
        page.waitForLoadState();
        var wider = (Integer) page.evaluate("document.documentElement.scrollWidth - innerWidth");
        if (wider > 0) {
            complaints.add(page.url() + " is " + wider + " px wider than the screen of " + width + " px");
        }
        new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(rule -> SERIOUS.contains(rule.getImpact()))
                        .forEach(rule -> complaints.add(page.url() + " " + rule.getId() + ": " + rule.getHelp() + " "
                                + rule.getNodes().getFirst().getHtml()));
        if (!complaints.isEmpty()) {
            throw new AssertionError(String.join("\n", complaints));
        }
    }
}
