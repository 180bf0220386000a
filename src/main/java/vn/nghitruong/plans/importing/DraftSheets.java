package vn.nghitruong.plans.importing;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.nghitruong.organization.Bodies;
import vn.nghitruong.organization.Body;
import vn.nghitruong.plans.PlanDocument;
import vn.nghitruong.plans.PlanReader;
import vn.nghitruong.plans.importing.Card.Owner;

/** Puts the page of a draft together, with as many queries for three hundred tasks as for one. */
@Component
class DraftSheets {
    private final PlanImports imports;
    private final ImportFiles files;
    private final Bodies bodies;

    DraftSheets(PlanImports imports, ImportFiles files, Bodies bodies) {
        this.imports = imports;
        this.files = files;
        this.bodies = bodies;
    }

    DraftSheet of(PlanImport draft) {
        var items = imports.items(draft);
        var words = items.stream()
                .flatMap(item -> Stream.concat(item.lead().stream(), item.support().stream()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        var known = bodies.named(words);
        var names = bodies.all().stream().collect(Collectors.toMap(Body::code, Body::name));
        var cards = items.stream()
                .map(item -> new Card(
                        item,
                        owners(item.lead(), known),
                        owners(item.support(), known),
                        names.getOrDefault(item.accountable(), item.accountable()),
                        warnings(item)))
                .toList();
        return new DraftSheet(draft, files.of(draft).orElse(null), imports.clauses(draft), cards);
    }

    private static List<Owner> owners(List<String> words, Map<String, List<Body>> known) {
        return words.stream()
                .map(name -> new Owner(
                        name,
                        known.getOrDefault(name, List.of()).stream()
                                .map(Body::name)
                                .toList()))
                .toList();
    }

    private static List<String> warnings(ImportItem item) {
        return item.kept()
                ? PlanReader.warnings(new PlanDocument(null, null, null, List.of(), List.of(item.planItem())))
                : List.of();
    }

    /** The bodies that can answer for a result, by code. */
    Map<String, String> accountable() {
        var choices = new LinkedHashMap<String, String>();
        bodies.all().stream()
                .filter(b -> b.kind() == Body.Kind.STANDING_COMMITTEE || b.kind() == Body.Kind.COMMITTEE)
                .forEach(b -> choices.put(b.code(), b.name()));
        return choices;
    }
}
