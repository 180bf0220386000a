package vn.nghitruong.organization;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.nghitruong.text.Vietnamese;

/** A column of a list of delegates and the words by which its head is recognised, without marks. */
enum DelegateColumn {
    NAME("ho ten", "ho va ten", "ten dai bieu", "ho ten dai bieu", "ho va ten dai bieu"),
    BORN("nam sinh", "sinh nam", "ngay sinh", "ngay thang nam sinh"),
    SEX("gioi tinh", "nam nu"),
    PHONE("dien thoai", "so dien thoai", "sdt", "di dong", "so di dong"),
    EMAIL("thu dien tu", "email", "e mail", "dia chi email", "mail"),
    CONSTITUENCY("don vi bau cu", "dvbc", "don vi bau cu so"),
    VILLAGES("thon phu trach", "phu trach thon", "thon", "dia ban phu trach"),
    COMMITTEE("ban", "ban cua hdnd", "thanh vien ban"),
    POST("chuc vu", "chuc danh", "chuc vu trong hdnd"),
    ELECTED("ngay bau", "ngay bau cu", "ngay trung cu");

    private final List<String> heads;

    DelegateColumn(String... heads) {
        this.heads = List.of(heads);
    }

    private static Optional<DelegateColumn> of(String head) {
        var words = Vietnamese.fold(head)
                .replaceAll("\\(.*?\\)", " ")
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
        for (var column : values()) {
            if (column.heads.contains(words)) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }

    /** Where each column stands; empty where the line is no head, because it names no column of names. */
    static Map<DelegateColumn, Integer> places(TableLine head) {
        var places = new EnumMap<DelegateColumn, Integer>(DelegateColumn.class);
        for (var i = 0; i < head.cells().size(); i++) {
            var place = i;
            of(head.cells().get(i)).ifPresent(column -> places.putIfAbsent(column, place));
        }
        return places.containsKey(NAME) ? places : Map.of();
    }
}
