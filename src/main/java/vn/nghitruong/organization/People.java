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

    @Transactional
    Person add(String name) {
        return get(repository.insert(name));
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
