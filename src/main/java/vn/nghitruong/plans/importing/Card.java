package vn.nghitruong.plans.importing;

import java.util.List;

/**
 * A task on the page, with what the organization knows of those it names.
 *
 * @param accountable the name of the body that answers for the result
 * @param warnings what the reader doubted
 */
public record Card(ImportItem item, List<Owner> lead, List<Owner> support, String accountable, List<String> warnings) {
    /**
     * A name of the document.
     *
     * @param bodies whom the organization knows by it, none where nobody
     */
    public record Owner(String words, List<String> bodies) {
        public boolean known() {
            return !bodies.isEmpty();
        }

        /** Whether it has to be said who is meant. */
        public boolean otherwise() {
            return known() && !bodies.equals(List.of(words));
        }
    }

    /** Whether nobody leads it, or somebody the organization does not know. */
    public boolean withoutOwner() {
        return lead.isEmpty() || !strangers().isEmpty();
    }

    /** Those who lead it and whom nobody knows. */
    public List<Owner> strangers() {
        return lead.stream().filter(owner -> !owner.known()).toList();
    }
}
