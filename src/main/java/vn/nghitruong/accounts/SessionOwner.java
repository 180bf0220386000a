package vn.nghitruong.accounts;

import java.io.Serializable;

/** All that a session in the database holds: whose it is, and on which device. Name and rights are looked up at each request. */
record SessionOwner(String council, long accountId, int epoch, long deviceId) implements Serializable {
    static final String ATTRIBUTE = "tai-khoan";

    /** Under which the sessions of one account are found. */
    static String index(String council, long accountId) {
        return council + "/" + accountId;
    }
}
