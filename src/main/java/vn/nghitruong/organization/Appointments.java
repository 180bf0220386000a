package vn.nghitruong.organization;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nghitruong.accounts.Account;
import vn.nghitruong.accounts.Accounts;
import vn.nghitruong.errors.RuleBroken;

/** Letting people in and keeping them out, account and post together: both or nothing. */
@Service
@Transactional
class Appointments {
    private final Accounts accounts;
    private final Posts posts;

    Appointments(Accounts accounts, Posts posts) {
        this.accounts = accounts;
        this.posts = posts;
    }

    /** Opens an account that holds a post; answers the path where its owner sets a password. */
    String letIn(AccountForm form) {
        var account = accounts.create(form.username(), form.displayName());
        posts.hold(form.post(), account.id());
        return accounts.passwordLink(account.id());
    }

    /** Locks an account at once, unless nobody could manage accounts any more. */
    void lock(long accountId) {
        accounts.disable(accountId);
        if (posts.administrators().stream().map(accounts::get).noneMatch(Account::canSignIn)) {
            throw new RuleBroken(
                    "Đây là quản trị viên cuối cùng. Hãy giao chức vụ quản trị cho người khác trước khi khóa.");
        }
    }
}
