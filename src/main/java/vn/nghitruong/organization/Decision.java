package vn.nghitruong.organization;

/** What a share of all delegates decides; the share itself is a rule of its day. */
public enum Decision {
    RESOLUTION("resolution.pass"),
    REMOVAL("delegate.removal"),
    REQUEST("session.request"),
    QUORUM("session.quorum");

    final String rule;

    Decision(String rule) {
        this.rule = rule;
    }
}
