package vn.nghitruong.indicators.months;

import java.util.HexFormat;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.nghitruong.platform.Sha256;

/** A month as one text: JSON without spaces, names in alphabetical order, lists sorted; and the SHA-256 of its UTF-8. */
final class Canonical {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private Canonical() {}

    static String text(FrozenMonth month) {
        return JSON.writeValueAsString(month);
    }

    static FrozenMonth read(String text) {
        return JSON.readValue(text, FrozenMonth.class);
    }

    static String sha256(String text) {
        return HexFormat.of().formatHex(Sha256.of(text));
    }
}
