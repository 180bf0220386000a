package vn.nghitruong.organization;

import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.nghitruong.accounts.Browser;
import vn.nghitruong.accounts.TestAccounts;

/** Puts people into posts for tests and signs them in. */
@Component
public class TestHolders {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final TestAccounts accounts;
    private final Posts posts;

    TestHolders(TestAccounts accounts, Posts posts) {
        this.accounts = accounts;
        this.posts = posts;
    }

    /** The browser of somebody who holds a post and has just signed in. */
    public Browser signedIn(MockMvcTester web, String post) {
        var account = accounts.withPassword("nguoi-giu-chuc-" + NUMBER.incrementAndGet());
        posts.hold(post, account.id());
        var browser = new Browser(web);
        browser.signIn(account.username(), TestAccounts.PASSWORD);
        return browser;
    }
}
