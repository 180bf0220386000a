package vn.nghitruong.duties.feeds;

/**
 * A duty that holds since this week.
 *
 * @param leads who leads it, empty where the document names nobody
 */
public record Opened(String dutyCode, String task, String sourceTitle, String leads) {
    public String address() {
        return "/viec/" + dutyCode;
    }
}
