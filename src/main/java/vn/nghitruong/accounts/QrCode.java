package vn.nghitruong.accounts;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.Encoder;

/**
 * A QR code as the path of an SVG picture, one unit a square, without the white rim it needs.
 *
 * @param size squares in a row
 */
public record QrCode(int size, String path) {
    /** Up to 15 % of it may be dirty or torn. */
    static QrCode of(String text) {
        try {
            var squares = Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
            var path = new StringBuilder();
            for (var y = 0; y < squares.getHeight(); y++) {
                for (var x = 0; x < squares.getWidth(); x++) {
                    if (squares.get(x, y) == 1) {
                        path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                    }
                }
            }
            return new QrCode(squares.getWidth(), path.toString());
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a QR code: " + text.length(), e);
        }
    }
}
