package org.qianfa.officialtext;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Writes paragraphs about places that do not exist, in the way of annual reports. The same random numbers, the same words. */
final class OfficialProse {

    private static final List<String> PLACES = List.of("青禾镇", "白石街道", "临溪区", "望潮乡", "𡌶山镇", "云渡街道", "南𣲗镇", "松陵区");
    private static final List<String> BODIES = List.of("综合行政执法队", "司法所", "党政办公室", "人民调解委员会", "便民服务中心",
            "法治建设工作领导小组", "应急管理办公室", "公共法律服务工作站");
    private static final List<String> VERBS = List.of("持续推进", "扎实开展", "不断完善", "着力规范", "全面落实", "统筹抓好", "严格执行", "稳步提升");
    private static final List<String> OBJECTS = List.of("重大行政决策程序", "行政规范性文件备案审查", "行政执法“三项制度”", "矛盾纠纷多元化解",
            "政务公开标准化建设", "民主法治示范村创建", "领导干部学法用法", "行政复议应诉工作", "营商环境优化", "普法宣传教育");
    private static final List<String> UNITS = List.of("件", "次", "场", "人次", "份", "个", "宗");
    private static final List<String> TITLES = List.of("《临溪区重大行政决策目录》", "《青禾镇集市管理办法》", "《白石街道网格工作规则》",
            "《松陵区古井保护条例》");
    private static final List<String> RESULTS = List.of("群众满意度明显提升", "工作机制日益健全", "办理质量稳中有进", "风险隐患及时消除",
            "基层治理效能不断增强");

    private final Random random;

    OfficialProse(Random random) {
        this.random = random;
    }

    List<String> paragraphs(int count) {
        List<String> paragraphs = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            paragraphs.add(random.nextInt(5) == 0 ? heading() : paragraph());
        }
        return paragraphs;
    }

    String heading() {
        return "（" + "一二三四五六七八九".charAt(random.nextInt(9)) + "）" + one(VERBS) + one(OBJECTS);
    }

    /** Two to four sentences. */
    String paragraph() {
        StringBuilder text = new StringBuilder();
        for (int i = 2 + random.nextInt(3); i > 0; i--) {
            text.append(sentence());
        }
        return text.toString();
    }

    String sentence() {
        return switch (random.nextInt(4)) {
            case 0 -> one(PLACES) + one(VERBS) + one(OBJECTS) + "，全年共办理" + number() + one(UNITS) + "，" + one(RESULTS) + "。";
            case 1 -> one(BODIES) + "依据" + one(TITLES) + "，" + one(VERBS) + one(OBJECTS) + "，同比增长" + random.nextInt(90) + ".5%。";
            case 2 -> (2019 + random.nextInt(8)) + "年" + (1 + random.nextInt(12)) + "月，" + one(PLACES) + one(BODIES) + one(VERBS)
                    + one(OBJECTS) + number() + one(UNITS) + "；" + one(RESULTS) + "。";
            default -> "由" + one(BODIES) + "牵头，会同" + one(BODIES) + one(VERBS) + one(OBJECTS) + "，化解" + number() + one(UNITS) + "。";
        };
    }

    String word() {
        return one(VERBS);
    }

    private int number() {
        return 1 + random.nextInt(2000);
    }

    private String one(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
