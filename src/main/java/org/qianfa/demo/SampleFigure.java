package org.qianfa.demo;

/**
 * A figure of the sample ledgers: where its number stands in the sample text, and which of the two departments answers.
 *
 * @param index number of the placeholder in the text
 * @param words the words of the text around the number, which is {@code #}
 */
record SampleFigure(String name, String unit, String definition, int department, int index, String words) {

    static final SampleFigure CONTRACTS = new SampleFigure("审查合同", "份", "本年度出具合法性审查意见的合同，不含补充协议。", 0, 4, "审查合同#份");
    static final SampleFigure[] ALL = {
        CONTRACTS,
        new SampleFigure("审查文件", "份", "本年度出具合法性审查意见的行政规范性文件和重大决策。", 0, 5, "、文件#份"),
        new SampleFigure("提出法律意见", "条", "审查意见书所列意见条数。", 0, 6, "提出法律意见#条"),
        new SampleFigure("受理矛盾纠纷", "件", "村社区和街镇调解组织登记受理的纠纷。", 0, 10, "受理矛盾纠纷#件"),
        new SampleFigure("化解矛盾纠纷", "件", "当年受理并达成协议或者息诉的纠纷。", 0, 11, "化解#件"),
        new SampleFigure("重大执法决定法制审核", "件", "依照目录清单进行法制审核的执法决定。", 1, 7, "重大执法决定法制审核#件"),
        new SampleFigure("联合检查", "次", "以“综合查一次”方式开展的检查。", 1, 8, "联合检查#次"),
    };

    /** The number of this unit and year. */
    int value(int seed) {
        return SampleText.figure(index, seed);
    }

    /** The number with its measure word as it stands in the text. */
    String quote(int seed) {
        return value(seed) + unit;
    }

    /** The words of the text with the number in them. */
    String passage(int seed) {
        return words.replace("#", String.valueOf(value(seed)));
    }
}
