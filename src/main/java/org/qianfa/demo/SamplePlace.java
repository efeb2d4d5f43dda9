package org.qianfa.demo;

import java.util.List;
import org.qianfa.people.UnitDetails;
import org.qianfa.people.UnitKind;

/** The invented district and its three streets and towns. */
enum SamplePlace {
    YUNLAN(UnitKind.DISTRICT, new UnitDetails("云澜区", "云澜区人民政府", "云澜府", "119900000000000001", "9900000001")),
    WANGSHU(UnitKind.STREET, new UnitDetails("望舒街道", "云澜区望舒街道办事处", "云望街", "119900000000000002", "9900000001")),
    LUMING(UnitKind.STREET, new UnitDetails("鹿鸣街道", "云澜区鹿鸣街道办事处", "云鹿街", "119900000000000003", "9900000001")),
    QINGHE(UnitKind.TOWN, new UnitDetails("青禾镇", "云澜区青禾镇人民政府", "云禾府", "119900000000000004", "9900000001"));

    /** The two departments of every sample unit. */
    static final List<String> DEPARTMENTS = List.of("法治办公室", "综合行政执法队");

    private final UnitKind kind;
    private final UnitDetails details;

    SamplePlace(UnitKind kind, UnitDetails details) {
        this.kind = kind;
        this.details = details;
    }

    UnitKind kind() {
        return kind;
    }

    UnitDetails details() {
        return details;
    }

    String username(SamplePost post) {
        return name().toLowerCase() + "." + post.tail();
    }
}
