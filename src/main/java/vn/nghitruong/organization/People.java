package vn.nghitruong.organization;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nghitruong.accounts.Accounts;
import vn.nghitruong.errors.NotFound;
import vn.nghitruong.errors.RuleBroken;

/** Who is who, with or without an account. Lists are in the order of given names, as they are read here. */
@Service
@Transactional(readOnly = true)
public class People {
    private final PersonRepository repository;
    private final Accounts accounts;

    People(PersonRepository repository, Accounts accounts) {
        this.repository = repository;
        this.accounts = accounts;
    }

    public Person get(long id) {
        return find(id).orElseThrow(() -> new NotFound("person " + id));
    }

    public Optional<Person> find(long id) {
        return repository.find(id);
    }

    /** The person who signs in with an account; empty for one that has never held a post. */
    public Optional<Person> ofAccount(long accountId) {
        return repository.ofAccount(accountId);
    }

    public List<Person> all() {
        return repository.all();
    }

    /** Those of the people asked for that there are, with one query. */
    public Map<Long, Person> byId(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : repository.byId(ids).stream().collect(Collectors.toMap(Person::id, Function.identity()));
    }

    Profile profile(long id) {
        return repository.profile(id).orElseThrow(() -> new NotFound("person " + id));
    }

    @Transactional
    Person add(String name) {
        return get(repository.insert(name));
    }

    @Transactional
    Person add(PersonForm form) {
        var person = add(form.cleanName());
        repository.change(person.id(), form);
        return get(person.id());
    }

    @Transactional
    void change(long id, PersonForm form) {
        repository.lock(id);
        if (!profile(id).version().equals(form.seen())) {
            throw new RuleBroken("Thông tin của người này vừa được người khác sửa. Hãy tải lại trang rồi sửa lại.");
        }
        repository.change(id, form);
    }

    /** Ties a person to the account they will sign in with; one each. */
    @Transactional
    void giveAccount(long personId, long accountId) {
        if (!repository.giveAccount(personId, accountId)) {
            throw new RuleBroken("Người này đã có tài khoản. Hãy tải lại trang.");
        }
    }

    /** The person of an account, entered under its name where there was none. */
    @Transactional
    Person whoHas(long accountId) {
        return ofAccount(accountId).orElseGet(() -> {
            repository.insertOwner(accounts.get(accountId).displayName(), accountId);
            return ofAccount(accountId).orElseThrow();
        });
    }
}
