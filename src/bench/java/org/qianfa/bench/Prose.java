package org.qianfa.bench;

import java.util.Random;

/** Official prose about an invented place, always the same for the same length. */
final class Prose {

    private static final String[] WHO = {"云澜区", "望舒街道", "综合行政执法队", "法治办公室", "各村（社区）", "公共服务办公室"};
    private static final String[] DID = {"组织开展专题学习", "完善工作机制", "办理群众诉求", "审查合同和文件", "开展联合检查", "调解矛盾纠纷", "公开政务信息"};
    private static final String[] HOW = {"坚持问题导向", "压实工作责任", "严格程序要求", "及时回应关切", "强化部门协同", "细化任务清单"};
    private static final String[] UNIT = {"次", "件", "场", "人次", "份", "项"};
    private static final String NUMERALS = "一二三四五六七八九十";

    private final Random random;
    private final StringBuilder text = new StringBuilder();

    private Prose(long seed) {
        random = new Random(seed);
    }

    /** At least {@code characters} long: headings of two levels, one to three sentences a paragraph. */
    static String of(int characters) {
        Prose prose = new Prose(characters);
        for (int i = 0; prose.text.length() < characters; i++) {
            prose.chapter(i % 10);
        }
        return prose.text.toString();
    }

    /** The text after a day's work: every tenth paragraph changed, one moved, one gone, one new. */
    static String revised(String text) {
        String[] paragraphs = text.split("\n");
        for (int i = 0; i < paragraphs.length; i += 10) {
            paragraphs[i] = paragraphs[i].replace("坚持", "始终坚持").replace("全年", "全年累计");
        }
        String last = paragraphs[paragraphs.length - 1];
        paragraphs[paragraphs.length - 1] = paragraphs[1];
        paragraphs[1] = last;
        paragraphs[paragraphs.length / 2] = new Prose(text.length()).sentence() + "这是新增的一段。";
        return String.join("\n", paragraphs);
    }

    private void chapter(int number) {
        text.append(text.isEmpty() ? "" : "\n").append(NUMERALS.charAt(number)).append('、').append(pick(HOW)).append("，").append(pick(DID));
        for (int i = 0; i < 3; i++) {
            text.append("\n（").append(NUMERALS.charAt(i)).append('）').append(pick(DID)).append('。');
            for (int s = random.nextInt(3); s >= 0; s--) {
                text.append(sentence());
            }
        }
    }

    private String sentence() {
        return pick(WHO) + pick(HOW) + "，" + pick(DID) + "，全年共" + pick(DID) + (random.nextInt(900) + 2) + pick(UNIT)
                + "，比上年增长" + random.nextInt(40) + "." + random.nextInt(10) + "%。";
    }

    private String pick(String[] words) {
        return words[random.nextInt(words.length)];
    }
}
