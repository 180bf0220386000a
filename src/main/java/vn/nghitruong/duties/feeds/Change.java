package vn.nghitruong.duties.feeds;

import vn.nghitruong.duties.Act;

/**
 * An act of a week on one occurrence of a duty; what each member of a body did is one line.
 *
 * @param body whose part it was, empty where nobody is known
 * @param times how many parts it was done on, or how often
 * @param by who did it, empty where it was several people
 */
public record Change(String body, String dutyCode, String task, String period, Act act, int times, String by) {
    public String address() {
        return "/viec/" + dutyCode;
    }
}
