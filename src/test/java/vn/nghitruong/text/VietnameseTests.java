package vn.nghitruong.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VietnameseTests {
    @Test
    void lettersWrittenInPartsAreComposed() {
        assertThat(Vietnamese.normal("e\u0302\u0301")).isEqualTo("ế");
    }

    @Test
    void spacesAndLineEndsAreMadePlain() {
        assertThat(Vietnamese.normal("\uFEFFHội\u00A0đồng\r\nnhân\u200B dân\r")).isEqualTo("Hội đồng\nnhân dân\n");
    }

    @Test
    void foldingKeepsPlaces() {
        var text = "Ủy ban ĐẶC biệt, Ðồng Đăng ð";

        assertThat(Vietnamese.fold(text))
                .isEqualTo("uy ban dac biet, dong dang d")
                .hasSameSizeAs(text);
    }

    @Test
    void foldingLeavesOtherScripts() {
        assertThat(Vietnamese.fold("A漢№1")).isEqualTo("a漢№1");
    }
}
