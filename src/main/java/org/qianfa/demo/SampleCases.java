package org.qianfa.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.qianfa.documents.tables.TableWriter;
import org.qianfa.documents.tables.TableWriter.Column;

/** A made-up register of a year's reviews as the file a unit would bring along. */
final class SampleCases {

    private static final int CASES = 24;
    private static final String[][] MATTERS = {
        {"合同协议", "社区物业服务合同", "社区建设办"}, {"合同协议", "道路绿化养护合同", "城市管理办"}, {"规范性文件", "沿街店铺门前责任管理办法", "城市管理办"},
        {"合同协议", "养老服务中心租赁合同", "民生服务办"}, {"重大执法决定", "违法建设限期拆除决定", "综合执法队"}, {"其他法律文书", "历史遗留债务清偿协议函", "经济发展办"},
        {"重大行政决策", "老旧小区改造三年计划", "社区建设办"}, {"信息公开答复", "征收补偿方案依申请公开答复", "党政办"}};

    private SampleCases() {
    }

    /** @param seed makes the registers of units differ */
    static byte[] file(int year, int seed) {
        List<List<Object>> rows = new ArrayList<>();
        for (int i = 1; i <= CASES - seed; i++) {
            String[] matter = MATTERS[(i + seed) % MATTERS.length];
            LocalDate received = LocalDate.of(year, 1, 6).plusDays(i * 13L + seed);
            int opinions = (i * 3 + seed) % 5;
            int rejected = opinions > 3 ? 1 : 0;
            rows.add(Arrays.asList("合审〔" + year + "〕" + i + "号", matter[0], matter[1] + "（" + i + "）", matter[2], received, 5,
                    received.plusDays(i % 9 == 4 ? 10 : 5), outcome(opinions), state(opinions, rejected), opinions, opinions - rejected, rejected));
        }
        return TableWriter.xlsx("台账", List.of(new Column("审查编号", 18), new Column("事项类别", 14), new Column("事项名称", 40), new Column("送审部门", 16),
                new Column("送审日期", 12), new Column("时限（工作日）", 12), new Column("回复日期", 12), new Column("审查结论", 14), new Column("状态", 12),
                new Column("意见条数", 8), new Column("采纳", 8), new Column("未采纳", 8)), rows);
    }

    private static String outcome(int opinions) {
        return opinions > 0 ? "应当予以修改" : "合法";
    }

    private static String state(int opinions, int rejected) {
        return opinions == 0 ? "已回复" : rejected > 0 ? "部分采纳" : "已采纳";
    }
}
