package vn.nghitruong.files;

/**
 * Something that bears the mark of a state secret was sent and not kept. Whoever looks after the council's papers must
 * be told: the person who sent it may have more of it on a machine with a network.
 *
 * @param id of the entry on the page of quarantined files
 * @param uploadedBy the display name of whoever sent it
 */
public record FileQuarantined(long id, String name, String uploadedBy) {}
