package vn.nghitruong.files.reading;

import org.jspecify.annotations.Nullable;
import vn.nghitruong.errors.BadInput;

/** What is said to whoever sent a file that is not taken: what it is, and what to do. */
final class Refusals {
    static final String TAKEN =
            "Hệ thống nhận PDF, Word, Excel, PowerPoint, OpenDocument, văn bản thường, ảnh, ghi âm và video MP4.";

    private Refusals() {}

    static BadInput kind(String type) {
        return new BadInput(
                switch (type) {
                    case "text/html", "application/xhtml+xml" ->
                        "Đây là trang web (HTML), có thể chứa mã chạy được. Hãy in trang ra PDF hoặc chụp ảnh màn hình rồi gửi.";
                    case "image/svg+xml" ->
                        "Đây là hình SVG, có thể chứa mã chạy được. Hãy xuất ra PNG hoặc PDF rồi gửi.";
                    case "application/x-msdownload",
                            "application/x-dosexec",
                            "application/x-msdos-program",
                            "application/x-executable",
                            "application/x-elf",
                            "application/x-sharedlib",
                            "application/x-sh",
                            "application/x-bat",
                            "application/x-ms-installer" ->
                        "Đây là chương trình chạy được, không phải tài liệu, nên không được nhận.";
                    case "application/x-rar-compressed",
                            "application/x-7z-compressed",
                            "application/gzip",
                            "application/x-tar" -> archive().getMessage();
                    case "application/rtf" -> "Đây là tệp RTF. Hãy mở bằng Word, lưu lại dạng .docx rồi gửi.";
                    default -> "Loại tệp này không được nhận. " + TAKEN;
                });
    }

    static BadInput archive() {
        return new BadInput("Tệp nén không được nhận, vì không xem được bên trong. Hãy giải nén rồi gửi từng tệp.");
    }

    static BadInput macros() {
        return new BadInput(
                "Tệp có macro (đoạn mã chạy trong tệp), không được nhận. Hãy mở bằng Word hoặc Excel, lưu lại dạng .docx hoặc .xlsx rồi gửi.");
    }

    static BadInput password() {
        return new BadInput(
                "Tệp có mật khẩu nên không kiểm tra được bên trong. Hãy bỏ mật khẩu rồi gửi lại; nếu đặt mật khẩu vì nội dung mật thì không đưa vào đây.");
    }

    static BadInput bomb() {
        return new BadInput(
                "Khi mở ra, nội dung tệp phình lớn quá mức cho phép, nên tệp không được nhận. Hãy tách nhỏ hoặc xuất lại dạng PDF.");
    }

    static BadInput slow() {
        return new BadInput(
                "Tệp quá phức tạp: không đọc hết chữ trong giới hạn thời gian và bộ nhớ, nên không kiểm tra được dấu mật. Hãy tách nhỏ, hoặc in lại thành PDF rồi gửi.");
    }

    static BadInput tooLong() {
        return new BadInput("Tệp có quá nhiều chữ (hơn %,d ký tự). Hãy tách thành nhiều tệp rồi gửi."
                .formatted(Content.LONGEST_TEXT));
    }

    static BadInput broken(@Nullable Exception cause) {
        return new BadInput("Tệp hỏng, không mở được. Hãy mở tệp trên máy, lưu lại rồi gửi.", cause);
    }
}
