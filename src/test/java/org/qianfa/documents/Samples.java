package org.qianfa.documents;

import java.util.List;
import org.qianfa.documents.fonts.Fonts;
import org.qianfa.documents.official.Attachment;
import org.qianfa.documents.official.Closing;
import org.qianfa.documents.official.Imprint;
import org.qianfa.documents.official.Letterhead;
import org.qianfa.documents.official.OfficialDocument;
import org.qianfa.documents.official.Table;
import org.qianfa.documents.official.Text;

/** Official documents of an invented town. */
public final class Samples {

    public static final String TITLE = "云岚市望舒区清河街道办事处2024年法治政府建设年度报告";

    /** The shipped ones, read once for all tests. */
    public static final Fonts FONTS = Fonts.shipped();

    private static final String TEXT = """
            2024年，清河镇坚持依法行政，现将有关情况报告如下。
            一、主要举措和成效
            （一）健全制度。制定《清河镇重大行政决策程序规定》等制度2件，审查合同656份、提出法律意见1,132条，采纳率为100%；“一把手”负总责、亲自抓——形成了“主要领导负总责、分管领导具体抓”的格局……
            1.完善机制
            （1）建立台账。2023—2027年，每件15～30天办结，气温35℃以上另行安排，办理说明见https://www.example.gov.cn/clear/river/2024/01/index.html页面。
            二、存在的不足和原因
            一是法治队伍力量不足，原因是专业人员少。㛃、喆、堃等生僻字，𠮷字，空\u200B格\t与\u00A0不换行空格。""";

    private Samples() {
    }

    /** A document with everything the standard names, several pages long. */
    public static OfficialDocument complete() {
        return builder(3).build();
    }

    /** @param times how often the text is repeated */
    public static OfficialDocument.Builder builder(int times) {
        return OfficialDocument.titled("清河镇人民政府关于2024年法治政府建设情况及2025年工作安排的报告")
                .letterhead(new Letterhead("望舒区清河镇人民政府文件", "清政〔2025〕8号", List.of("白明", "秦远")))
                .addressed("望舒区人民政府").text((TEXT + "\n").repeat(times))
                .table(Table.of(List.of(List.of("指标", "2023年", "2024年"), List.of("行政复议案件（件）", "12", "15"),
                        List.of("合法性审查文件数量以及合同审查份数合计（份）", "345", "1,212"))))
                .text("特此报告。")
                .attachment(new Attachment("清河镇2024年重点工作清单", List.of(new Text("一、制度建设\n全年制定规范性文件2件。"))))
                .attachment(new Attachment("清河镇2024年行政执法数据", List.of(new Text("数据口径为全年。"))))
                .closing(new Closing("望舒区清河镇人民政府", "2025年2月26日", true, "此件公开发布"))
                .imprint(new Imprint("区委依法治区办，区司法局，区人大常委会办公室，区政协办公室，区人民法院，区人民检察院", "清河镇党政综合办公室", "2025年2月26日"));
    }
}
