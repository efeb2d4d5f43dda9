package org.qianfa.proofreading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.qianfa.proofreading.citation.CitationRule;
import org.qianfa.proofreading.finding.CsvRows;
import org.qianfa.proofreading.finding.Rule;
import org.qianfa.proofreading.post.PostRule;
import org.qianfa.proofreading.privacy.PrivacyRule;
import org.qianfa.proofreading.wording.WordingRule;

/** Makes errors of citation, wording, posts and privacy as people make them. */
final class TermSlips {

    private static final List<CsvRows.Row> LAWS = CsvRows.resource("/proofreading/laws.csv");
    private static final List<CsvRows.Row> WORDS = CsvRows.resource("/proofreading/wording.csv");
    private static final String CHARACTERS = "之于而以则其所与办章条款项目程度性质量";

    private TermSlips() {
    }

    /** A clause with an error and the rules any of which finds it. */
    record Slip(String clause, List<Rule> rules) {
    }

    /** A maker of errors for each kind. */
    static Map<String, Function<Random, Slip>> kinds() {
        Map<String, Function<Random, Slip>> kinds = new LinkedHashMap<>();
        kinds.put("law misnamed", random -> slip("认真宣传《" + garbled(law(random), random) + "》，", CitationRule.MISNAMED_LAW,
                CitationRule.SHORTENED_LAW, CitationRule.NO_SUCH_LAW, CitationRule.MISNAMED_DOCUMENT));
        kinds.put("regulation misnamed", random -> slip("严格执行《" + garbled(regulation(random), random) + "》，",
                CitationRule.MISNAMED_DOCUMENT));
        kinds.put("law abolished", random -> slip("依据《" + abolished(random) + "》办理案件，", CitationRule.ABOLISHED));
        kinds.put("law invented", random -> slip("深入学习《" + invented(random) + "》，", CitationRule.NO_SUCH_LAW,
                CitationRule.MISNAMED_LAW, CitationRule.SHORTENED_LAW));
        for (WordingRule rule : List.of(WordingRule.MISSPELLING, WordingRule.GRAVE_MISSPELLING, WordingRule.RULE_OF_LAW,
                WordingRule.RENAMED_BODY, WordingRule.DEADLINE, WordingRule.VARIANT, WordingRule.REQUEST_IN_REPORT)) {
            kinds.put("word " + rule.name().toLowerCase().replace('_', '-'), random -> word(rule, random));
        }
        personal(kinds);
        kinds.put("post swapped", random -> slip("由" + pick(random, "镇长王建国", "党委书记赵明", "人大主席李卫东") + "带队检查，",
                PostRule.WRONG_POST));
        kinds.put("name misspelt", random -> slip("党委书记王" + pick(random, "健", "件", "见", "剑") + "国主持研究，",
                PostRule.MISSPELT_NAME));
        return kinds;
    }

    private static void personal(Map<String, Function<Random, Slip>> kinds) {
        kinds.put("ID number", random -> slip("当事人身份证号" + idNumber(random) + "，", PrivacyRule.ID_NUMBER));
        kinds.put("mobile number", random -> slip("联系人手机1" + pick(random, "3", "5", "7", "8", "9") + digits(random, 9) + "，",
                PrivacyRule.MOBILE_NUMBER));
        kinds.put("plate", random -> slip("查扣" + pick(random, "京A", "粤B", "浙C", "渝D") + pick(random, "", "·") + digits(random, 5)
                + "货车，", PrivacyRule.PLATE_NUMBER));
        kinds.put("bank card", random -> slip("汇至银行卡" + bankCard(random) + "，", PrivacyRule.BANK_CARD));
        kinds.put("home", random -> slip("走访家住" + pick(random, "和平路", "幸福小区", "东风巷") + (1 + random.nextInt(90)) + "号"
                + (1 + random.nextInt(6)) + "单元" + (101 + random.nextInt(800)) + "室的群众，", PrivacyRule.HOME_ADDRESS));
        kinds.put("case party", random -> slip("办理" + pick(random, "原告", "申请人", "被告") + pick(random, "王秀英", "李强", "张伟")
                + pick(random, "诉镇政府", "与某公司", "不服处罚") + "一案，", PrivacyRule.CASE_PARTY));
        kinds.put("secrecy mark", random -> slip(pick(random, "机密★10年", "秘密★", "绝密★长期") + "，", PrivacyRule.SECRECY_MARK));
    }

    private static Slip slip(String clause, Rule... rules) {
        return new Slip(clause, List.of(rules));
    }

    private static Slip word(WordingRule rule, Random random) {
        String name = rule.name().toLowerCase().replace('_', '-');
        List<CsvRows.Row> rows = WORDS.stream().filter(row -> row.get("rule").equals(name)).toList();
        CsvRows.Row row = rows.get(random.nextInt(rows.size()));
        String before = row.several("only_before").isEmpty() ? "有关" : row.several("only_before").get(0);
        String after = row.several("only_after").isEmpty() ? "，" : row.several("only_after").get(0);
        return slip(before + row.get("pattern") + after, rule);
    }

    private static String law(Random random) {
        return title(random, "law", true);
    }

    private static String regulation(Random random) {
        return title(random, "admin_regulation", true);
    }

    private static String abolished(Random random) {
        List<CsvRows.Row> rows = LAWS.stream().filter(row -> row.get("kind").equals("law") && !row.get("valid_to").isEmpty()
                && row.get("valid_to").compareTo("2021-12-31") < 0).toList();
        return shortened(rows.get(random.nextInt(rows.size())).get("title"));
    }

    private static String title(Random random, String kind, boolean longEnough) {
        List<String> titles = LAWS.stream().filter(row -> row.get("kind").equals(kind) && row.get("valid_to").isEmpty())
                .map(row -> shortened(row.get("title"))).filter(title -> title.length() > 6 == longEnough).toList();
        return titles.get(random.nextInt(titles.size()));
    }

    private static String shortened(String title) {
        return title.startsWith("中华人民共和国") ? title.substring(7) : title;
    }

    private static String invented(Random random) {
        return pick(random, "社区", "物业", "信访", "诚信", "网格", "村镇", "行政执法", "街道") + pick(random, "治理", "服务", "建设", "监督", "保障")
                + pick(random, "促进法", "管理法", "法");
    }

    /** With a character left out, doubled, swapped or replaced, but never the last two. */
    private static String garbled(String title, Random random) {
        int at = random.nextInt(title.length() - 3);
        String before = title.substring(0, at);
        char c = title.charAt(at);
        return switch (random.nextInt(4)) {
            case 0 -> before + title.substring(at + 1);
            case 1 -> before + c + c + title.substring(at + 1);
            case 2 -> title.charAt(at + 1) == c ? garbled(title, random) : before + title.charAt(at + 1) + c + title.substring(at + 2);
            default -> before + CHARACTERS.charAt(random.nextInt(CHARACTERS.length())) + title.substring(at + 1);
        };
    }

    private static String idNumber(Random random) {
        String number = pick(random, "110101", "440305", "330108") + (1950 + random.nextInt(55)) + "0" + (1 + random.nextInt(9))
                + (10 + random.nextInt(19)) + digits(random, 3);
        int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += (number.charAt(i) - '0') * weights[i];
        }
        return number + "10X98765432".charAt(sum % 11);
    }

    private static String bankCard(Random random) {
        String number = "62" + digits(random, 16);
        for (char check = '0'; check <= '9'; check++) {
            int sum = 0;
            for (int i = 0; i < 19; i++) {
                int digit = (i == 18 ? check : number.charAt(i)) - '0';
                int doubled = i % 2 == 0 ? digit : digit * 2;
                sum += doubled > 9 ? doubled - 9 : doubled;
            }
            if (sum % 10 == 0) {
                return number + check;
            }
        }
        throw new IllegalStateException(number);
    }

    private static String digits(Random random, int count) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < count; i++) {
            digits.append(random.nextInt(10));
        }
        return digits.toString();
    }

    private static String pick(Random random, String... words) {
        return words[random.nextInt(words.length)];
    }
}
