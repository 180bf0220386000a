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

    private final People people;

    Appointments(Accounts accounts, Posts posts, People people) {
        this.accounts = accounts;
        this.posts = posts;
        this.people = people;
    }

    /** Opens an account for someone known or new, who then holds the post; answers the path where they set a password. */
    String letIn(AccountForm form) {
        var account = accounts.create(form.username(), form.displayName());
        if (form.person() != null) {
            people.giveAccount(people.get(form.person()).id(), account.id());
        }
        if (form.person() == null || !Typed.missing(form.post())) {
            posts.hold(form.post(), account.id());
        }
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
