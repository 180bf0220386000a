package vn.nghitruong.platform;

import vn.nghitruong.database.Schemas;

/**
 * A People's Council served by this installation.
 *
 * @param code as in addresses and files, such as {@code bang-lang}
 * @param name as people write it, such as {@code Hội đồng nhân dân xã Bằng Lang}
 */
public record Council(String code, String name) {
    String schema() {
        return Schemas.of(code);
    }
}
