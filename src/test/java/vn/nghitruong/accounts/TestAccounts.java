package vn.nghitruong.accounts;

import org.springframework.stereotype.Component;

/** Opens accounts for tests. */
@Component
public class TestAccounts {
    public static final String PASSWORD = "bốn từ không liên quan";

    private final Accounts accounts;

    TestAccounts(Accounts accounts) {
        this.accounts = accounts;
    }

    public Account withPassword(String username) {
        var account = accounts.create(username, "Nguyễn Thị " + username);
        return accounts.setPassword(token(account), PASSWORD);
    }

    public String token(Account account) {
        return accounts.passwordLink(account.id()).replace("/dat-mat-khau/", "");
    }
}
