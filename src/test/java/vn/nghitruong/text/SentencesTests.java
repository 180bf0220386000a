package vn.nghitruong.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SentencesTests {
    @Test
    void endAtFullStops() {
        assertThat(Sentences.of("Rà soát văn bản. Lập danh mục! Gửi Thường trực."))
                .containsExactly("Rà soát văn bản.", "Lập danh mục!", "Gửi Thường trực.");
    }

    @Test
    void doNotEndAfterAbbreviationsAndNumbers() {
        assertThat(Sentences.of("Ông Ng. Văn A ở Tp. Hồ Chí Minh gửi đơn, mục 3.1 ghi rõ."))
                .containsExactly("Ông Ng. Văn A ở Tp. Hồ Chí Minh gửi đơn, mục 3.1 ghi rõ.");
    }
}
