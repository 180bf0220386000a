package vn.nghitruong.cli;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.atomic.AtomicLong;
import vn.nghitruong.database.AuditState;
import vn.nghitruong.database.Database;
import vn.nghitruong.database.Verification;

/** Prints what verification finds, a line each, and how far each council's audit reaches. */
final class VerificationReport {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm:ss d/M/yyyy").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    private VerificationReport() {}

    /** Answers how many findings there were. */
    static long of(Database database) {
        var findings = new AtomicLong();
        var verification = new Verification(database, line -> {
            findings.incrementAndGet();
            System.out.println("SAI LỆCH " + line);
        });
        for (var council : verification.councils()) {
            verification.verify(council).ifPresent(state -> System.out.println(council + ": " + summary(state)));
        }
        System.out.println(
                findings.get() == 0
                        ? "Không thấy sai lệch: nhật ký liền mạch, dữ liệu khớp nhật ký, tệp và số liệu đã chốt còn nguyên, cấu trúc đúng phiên bản."
                        : "Có %,d sai lệch. Đừng sửa tay; hãy giữ nguyên hiện trạng, sao lưu và báo người quản trị."
                                .formatted(findings.get()));
        return findings.get();
    }

    private static String summary(AuditState state) {
        var line = "nhật ký có %,d mục, %,d mục đã niêm".formatted(state.entries(), state.entries() - state.unsealed());
        if (state.sealedAt() != null) {
            line += " (%,d niêm, niêm cuối lúc %s, mã %s)"
                    .formatted(state.seals(), TIME.format(state.sealedAt()), state.lastSealHash());
        }
        if (state.unsealedSince() == null) {
            return line + "; không còn mục chưa niêm.";
        }
        var age = Duration.between(state.unsealedSince(), Instant.now()).toSeconds();
        return line + "; %,d mục cuối chưa niêm, cũ nhất %,d giây trước.".formatted(state.unsealed(), Math.max(0, age));
    }
}
