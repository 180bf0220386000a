package vn.nghitruong.plans;

/** Plans of one section, for tests of a single wording. */
final class PlanPieces {
    private PlanPieces() {}

    static PlanDocument plan(String body) {
        return plan("I. NHIỆM VỤ", body);
    }

    static PlanDocument plan(String heading, String body) {
        return PlanReader.read(
                "Số: 5/KH-HĐND\n\nBằng Lang, ngày 09 tháng 4 năm 2026\n\nKẾ HOẠCH\n\nRà soát nghị quyết\n\n" + heading
                        + "\n\n" + body);
    }
}
