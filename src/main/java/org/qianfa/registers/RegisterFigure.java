package org.qianfa.registers;

/**
 * What is counted from the registers for a year. Names, units and definitions are those of reports, and so in the language of
 * reports.
 */
public enum RegisterFigure {
    REVIEWS("合法性审查", "件", "本年度回复审查意见的事项，不含年度报告本身；一事项经多次审查计一件。"),
    ROUNDS("合法性审查件次", "件次", "本年度回复审查意见的事项的审查次数之和，不含年度报告本身。"),
    CONTRACTS("审查合同", "件", "本年度回复审查意见的合同、协议。"),
    NORMATIVE_DOCUMENTS("审查规范性文件", "件", "本年度回复审查意见的行政规范性文件。"),
    MAJOR_DECISIONS("审查重大行政决策", "件", "本年度回复审查意见的重大行政决策。"),
    ENFORCEMENT_DECISIONS("重大执法决定法制审核", "件", "本年度回复审核意见的重大执法决定。"),
    PARTY_DOCUMENTS("审查党委文件", "件", "本年度回复审查意见的党（工）委文件。"),
    DISCLOSURE_REPLIES("审查信息公开答复", "件", "本年度回复审查意见的政府信息公开答复。"),
    OTHER_DOCUMENTS("审查其他法律文书", "件", "本年度回复审查意见的其他法律文书。"),
    OPINIONS("提出法律意见", "条", "本年度已回复的审查中提出的、须答复的意见条数。"),
    ANSWERED("答复法律意见", "条", "上述意见中已答复的条数，即采纳、部分采纳与未采纳之和。"),
    ADOPTED("采纳法律意见", "条", "已答复的意见中采纳的条数，部分采纳另计。"),
    PARTLY("部分采纳法律意见", "条", "已答复的意见中部分采纳的条数。"),
    ADOPTION_RATE("法律意见采纳率", "%", "采纳条数 ÷ 已答复条数；部分采纳不计入采纳。"),
    AVERAGE_DAYS("合法性审查平均用时", "个工作日", "本年度已回复事项用时（工作日，补正期间不计）的平均数。"),
    OVERDUE("合法性审查超期", "件", "本年度已回复事项中用时超过时限的件数。"),
    CONFERENCES("疑难会商", "次", "本年度已回复事项的疑难会商次数。"),
    CONFERENCES_HELD("召开疑难会商", "次", "本年度疑难会商台账登记的已召开的会商，含审查中召开的和补登的。"),
    CONSULTATIONS("法律顾问咨询", "件次", "本年度登记的法律顾问咨询，四类合计。"),
    CONSULTATIONS_LITIGATION("行政复议诉讼咨询", "件次", "本年度登记的行政复议、行政诉讼咨询。"),
    CONSULTATIONS_DOCUMENT("文件合法性审核咨询", "件次", "本年度登记的文件合法性审核咨询。"),
    CONSULTATIONS_CONTRACT("合同审查咨询", "件次", "本年度登记的合同审查咨询。"),
    CONSULTATIONS_PENALTY("行政处罚案件咨询", "件次", "本年度登记的行政处罚案件咨询。"),
    REVIEWERS("法制审核人员", "人", "统计时在岗的法审员和审批人。"),
    CERTIFICATE_RATE("法制审核人员持证率", "%", "在岗法制审核人员中具备法律职业资格的人数 ÷ 在岗人数。"),
    FIRMS("法律顾问律所", "家", "本年度内合同有效的律师事务所，同一律所计一家。"),
    FIRMS_SCORED("考核法律顾问律所", "家", "完成本年度考核评分的律师事务所，同一律所计一家。");

    private final String title;
    private final String unit;
    private final String definition;

    RegisterFigure(String title, String unit, String definition) {
        this.title = title;
        this.unit = unit;
        this.definition = definition;
    }

    public String title() {
        return title;
    }

    public String unit() {
        return unit;
    }

    public String definition() {
        return definition;
    }
}
