package vn.nghitruong.notifications;

import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nghitruong.accounts.Account;
import vn.nghitruong.accounts.Browser;
import vn.nghitruong.accounts.TestAccounts;
import vn.nghitruong.organization.People;
import vn.nghitruong.organization.Person;
import vn.nghitruong.organization.Posts;

/** People to tell something in tests. */
@Component
class Recipients {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final JdbcClient jdbc;
    private final People people;
    private final Posts posts;
    private final TestAccounts accounts;

    Recipients(JdbcClient jdbc, People people, Posts posts, TestAccounts accounts) {
        this.jdbc = jdbc;
        this.people = people;
        this.posts = posts;
        this.accounts = accounts;
    }

    /** Someone without an account. */
    Person someone(String name, @Nullable String email) {
        var id = jdbc.sql("insert into person (name, email) values (:name, :email) returning id")
                .param("name", name)
                .param("email", email, java.sql.Types.VARCHAR)
                .query(Long.class)
                .single();
        return people.get(id);
    }

    /** An account whose owner holds a post. */
    Account holder(String post) {
        var account = accounts.withPassword("nhan-" + NUMBER.incrementAndGet());
        posts.hold(post, account.id());
        return account;
    }

    Person of(Account account) {
        return people.ofAccount(account.id()).orElseThrow();
    }

    static Browser signedIn(Browser browser, Account account) {
        browser.signIn(account.username(), TestAccounts.PASSWORD);
        return browser;
    }
}
