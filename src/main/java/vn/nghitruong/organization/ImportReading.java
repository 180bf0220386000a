package vn.nghitruong.organization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.nghitruong.calendar.VietnameseDates;
import vn.nghitruong.platform.Texts;
import vn.nghitruong.text.Vietnamese;

/** Reads the lines of one list of delegates against who is known already. */
final class ImportReading {
    private static final String SAMPLE = "dong mau";

    private final ImportWorld world;
    private final LocalDate electedOn;
    private final Texts texts;
    private final Map<String, Integer> names = new HashMap<>();
    private final Map<String, Integer> phones = new HashMap<>();

    ImportReading(ImportWorld world, LocalDate electedOn, Texts texts) {
        this.world = world;
        this.electedOn = electedOn;
        this.texts = texts;
    }

    ImportLine line(TableLine line, Map<DelegateColumn, Integer> places) {
        var cells = new HashMap<DelegateColumn, String>();
        places.forEach((column, place) -> {
            var cell = place < line.cells().size() ? Typed.text(line.cells().get(place)) : null;
            cells.put(column, cell == null ? "" : cell);
        });
        var form = form(cells);
        var said = new ArrayList<String>(
                form.check(world.today().getYear(), texts).byField().values());
        var details = details(cells, said);
        if (Vietnamese.fold(form.name()).contains(SAMPLE)) {
            return new ImportLine(line.number(), form, ImportLine.Fate.SAMPLE, null, List.of(), details);
        }
        twice(line.number(), form, said);
        var known = world.known(form);
        known.filter(person -> !world.sameName(person, form))
                .ifPresent(person -> said.add(texts.get("organization.import.phone-of", person.name())));
        var fate = !said.isEmpty()
                ? ImportLine.Fate.BAD
                : known.isEmpty()
                        ? ImportLine.Fate.NEW
                        : world.isDelegate(known.get()) ? ImportLine.Fate.KNOWN : ImportLine.Fate.MANDATE;
        return new ImportLine(line.number(), form, fate, known.map(Profile::id).orElse(null), said, details);
    }

    private static PersonForm form(Map<DelegateColumn, String> cells) {
        var sex = Vietnamese.fold(cells.getOrDefault(DelegateColumn.SEX, ""));
        var title = sex.equals("nam") ? "Ông" : sex.equals("nu") ? "Bà" : "";
        var born = cells.getOrDefault(DelegateColumn.BORN, "");
        var year = VietnameseDates.read(born)
                .map(day -> String.valueOf(day.getYear()))
                .orElse(born);
        return new PersonForm(
                cells.getOrDefault(DelegateColumn.NAME, ""),
                title,
                phone(cells.getOrDefault(DelegateColumn.PHONE, "")),
                cells.getOrDefault(DelegateColumn.EMAIL, ""),
                year,
                null);
    }

    /** A spreadsheet takes a phone number for a number and drops the zero it begins with. */
    private static String phone(String typed) {
        return typed.matches("[35789]\\d{8}") ? "0" + typed : typed;
    }

    private ImportLine.Details details(Map<DelegateColumn, String> cells, List<String> said) {
        var typed = cells.getOrDefault(DelegateColumn.ELECTED, "");
        var elected = typed.isEmpty() ? Optional.of(electedOn) : VietnameseDates.read(typed);
        if (elected.isEmpty() || elected.get().isAfter(world.today())) {
            said.add(texts.get("organization.import.elected.wrong", typed));
        }
        var villages = Stream.of(cells.getOrDefault(DelegateColumn.VILLAGES, "").split("[,;]"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
        villages.stream()
                .filter(name -> name.length() > 120)
                .forEach(name -> said.add(texts.get("organization.name.long")));
        var committee = committee(cells.getOrDefault(DelegateColumn.COMMITTEE, ""), said);
        var post = post(cells.getOrDefault(DelegateColumn.POST, ""), committee, said);
        var constituency = Typed.text(cells.get(DelegateColumn.CONSTITUENCY));
        var named = constituency != null && constituency.matches("\\d+")
                ? texts.get("organization.import.constituency", constituency)
                : constituency;
        return new ImportLine.Details(elected.orElse(electedOn), named, villages, committee, post);
    }

    private @Nullable Body committee(String words, List<String> said) {
        if (words.isEmpty()) {
            return null;
        }
        var found = world.committee(words);
        if (found.isEmpty()) {
            said.add(texts.get("organization.import.committee.unknown", words));
        }
        return found.orElse(null);
    }

    private @Nullable Post post(String words, @Nullable Body committee, List<String> said) {
        var key = Bodies.key(words);
        if (key.isEmpty()
                || key.equals("đại biểu")
                || committee != null && Set.of("ủy viên", "thành viên").contains(key)) {
            return null;
        }
        var found = world.post(key, committee);
        if (found.isEmpty()) {
            said.add(texts.get("organization.import.post.unknown", words));
        }
        return found.orElse(null);
    }

    /** The same person on two lines of the file. */
    private void twice(int number, PersonForm form, List<String> said) {
        var name = Bodies.key(form.name()) + "/" + form.year();
        var phone = ImportWorld.digits(form.phone());
        var earlier = new HashSet<Integer>();
        Optional.ofNullable(names.putIfAbsent(name, number)).ifPresent(earlier::add);
        if (!phone.isEmpty()) {
            Optional.ofNullable(phones.putIfAbsent(phone, number)).ifPresent(earlier::add);
        }
        earlier.forEach(line -> said.add(texts.get("organization.import.twice", line)));
    }
}
