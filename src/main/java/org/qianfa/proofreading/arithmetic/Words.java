package org.qianfa.proofreading.arithmetic;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words that say what part a figure plays. */
final class Words {

    private static final Map<String, String> FAMILIES = families("件 宗 起 例 桩", "人 名 位", "次 场 场次 期", "家 户 个");
    private static final List<String> LINKS = List.of("达到", "均为", "均达", "约为", "高达", "保持在", "稳定在", "分别为", "超过", "不低于", "为", "达", "均", "约",
            "超", "近", "到", "至", "是", "逾", "了", "共", "有", "：", ":", "的");
    /** What comes in and is then dealt with. */
    private static final List<String> RECEIVED = List.of("受理", "收到", "接到", "接收", "收集", "立案", "登记", "发现", "排查", "调处", "调解", "交办", "转办", "承办",
            "抽检", "检测", "抽查", "检查", "派发", "接派", "办理", "处理", "提出", "审查", "参加", "应参", "应办", "征集", "征求", "梳理", "收办");
    private static final List<String> SETTLED = List.of("办结", "结案", "审结", "化解", "解决", "成功", "整改", "答复", "回复", "采纳", "合格", "通过", "处置", "完成",
            "办复", "反馈", "落实", "履行", "息诉", "销号", "优秀", "到位", "未", "正在", "尚");
    private static final List<String> CARRIED = List.of("结转", "上年", "去年", "往年", "跨年", "存量", "历史", "积案", "扣除", "剔除", "撤回", "撤销申请", "不予受理", "另有",
            "旧存", "遗留", "含", "缺考", "缺席", "请假", "无效", "重复", "退回", "不属于", "除");

    private Words() {
    }

    private static Map<String, String> families(String... families) {
        Map<String, String> all = new HashMap<>();
        for (String family : families) {
            for (String member : family.split(" ")) {
                all.put(member, family);
            }
        }
        return all;
    }

    /** One name for measure words that count the same things; the word itself if it has no such companions. */
    static String family(String unit) {
        return FAMILIES.getOrDefault(unit, unit);
    }

    /** Without what links the words to the number. */
    static String core(String clause) {
        String words = clause.strip();
        for (String link = ending(words); link != null; link = ending(words)) {
            words = words.substring(0, words.length() - link.length()).strip();
        }
        return words;
    }

    private static String ending(String words) {
        for (String link : LINKS) {
            if (words.endsWith(link)) {
                return link;
            }
        }
        return null;
    }

    static boolean received(String clause) {
        return any(RECEIVED, clause);
    }

    static boolean settled(String clause) {
        return any(SETTLED, clause);
    }

    /** Whether things of another year or things left out may explain what does not add up. */
    static boolean carried(String sentence) {
        return any(CARRIED, sentence);
    }

    static boolean any(List<String> words, String text) {
        for (String word : words) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }

    static boolean han(char c) {
        return c >= '\u4E00' && c <= '\u9FFF';
    }
}
