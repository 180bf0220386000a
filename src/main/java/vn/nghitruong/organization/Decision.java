package vn.nghitruong.organization;

/** What a share of all delegates decides; the share itself is a rule of its day. */
public enum Decision {
    RESOLUTION("threshold.resolution"),
    REMOVAL("threshold.removal"),
    REQUEST("threshold.request"),
    QUORUM("threshold.quorum");

    final String rule;

    Decision(String rule) {
        this.rule = rule;
    }
}
