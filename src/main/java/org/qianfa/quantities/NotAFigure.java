package org.qianfa.quantities;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Why a number with a measure word is no statement of a figure after all. The first reason that holds is enough. */
enum NotAFigure {
    /** “最多跑一次”, “15分钟服务圈”: what stands in quotation marks is a name or a slogan; a date stays a date. */
    QUOTED_NAME {
        @Override
        boolean holds(Reading r, Surroundings around) {
            return r.kind() != Kind.DATE && around.quoted(r.start());
        }
    },
    /** 《…三年行动计划》: the title of a document states nothing but years. */
    DOCUMENT_TITLE {
        @Override
        boolean holds(Reading r, Surroundings around) {
            return r.kind() != Kind.DATE && around.titled(r.start());
        }
    },
    /** 一支队伍, 一项任务: 一 before a noun is an article. It counts at the end of a clause (新建一处。) and in a limit (一天内). */
    ARTICLE {
        @Override
        boolean holds(Reading r, Surroundings around) {
            return r.lone() == 1 && r.word() != null && !countsOne(r, around);
        }
    },
    /** 二次供水, 二级单位: two of something is 两; 二 is the second. */
    SECOND {
        @Override
        boolean holds(Reading r, Surroundings around) {
            return r.lone() == 2 && r.word() != null && around.at(r.numeral()) != '两'
                    && !r.counts(MeasureWord.Sort.SHARE) && !r.counts(MeasureWord.Sort.MONEY);
        }
    },
    /** 二十届三中全会: a session without 第 is the name of a congress. */
    CONGRESS {
        @Override
        boolean holds(Reading r, Surroundings around) {
            return r.counts(MeasureWord.Sort.SESSION);
        }
    },
    /** 三年行动, 五年规划: the time in the name of a plan. */
    PLAN_PERIOD {
        private static final List<String> PLANS = List.of("行动", "计划", "规划", "攻坚", "方案", "提升", "发展", "整治", "期", "制", "任期", "滚动");

        @Override
        boolean holds(Reading r, Surroundings around) {
            String behind = around.clauseAfter(r.end(), 2);
            return r.counts(MeasureWord.Sort.DURATION) && PLANS.stream().anyMatch(behind::startsWith);
        }
    },
    /** 近三年, 今后五年, 十年来: a period the text looks back or forward on. */
    PERIOD_OF_VIEW {
        private static final List<String> OPENINGS = List.of("近", "今后", "未来", "过去", "前", "后", "这", "最近");
        private static final List<String> CLOSINGS = List.of("来", "以来", "间", "中", "前", "后");

        @Override
        boolean holds(Reading r, Surroundings around) {
            String behind = around.clauseAfter(r.end(), 2);
            return r.counts(MeasureWord.Sort.DURATION) && r.kind() == Kind.COUNT
                    && (OPENINGS.stream().anyMatch(w -> around.endsWith(r.start(), w)) || CLOSINGS.stream().anyMatch(behind::startsWith));
        }
    },
    /** 三级主任科员, 三级甲等, 四级响应: a rank or grade, not a number of levels. */
    RANK {
        private static final List<String> HOLDERS = List.of("巡视员", "调研员", "主任科员", "科员", "高级", "警", "法官", "检察官", "甲等", "乙等",
                "等保", "医院", "响应", "公路", "建造师", "主管", "安全等级", "文物", "残疾", "伤残", "标准化", "以上");

        @Override
        boolean holds(Reading r, Surroundings around) {
            String behind = around.clauseAfter(r.end(), 4);
            return r.counts(MeasureWord.Sort.LEVEL) && HOLDERS.stream().anyMatch(behind::startsWith);
        }
    },
    /** 最后一公里, 最后1米: a metaphor for the way to the people. */
    LAST_MILE {
        @Override
        boolean holds(Reading r, Surroundings around) {
            return around.endsWith(r.start(), "最后") && r.value() instanceof Value.Amount amount && amount.equals(Value.Amount.of(1));
        }
    },
    /** 四套班子, 三天两头: idioms of the trade. */
    SET_PHRASE {
        @Override
        boolean holds(Reading r, Surroundings around) {
            return SetPhrases.at(around.text, r.numeral());
        }
    };

    private static final List<String> ONE_AFTER = List.of("共", "仅", "只", "达", "各", "至少", "最快");
    private static final String ONE_NOT_AFTER = "不这那某同任每另进统后新上该跑";

    abstract boolean holds(Reading reading, Surroundings around);

    static Optional<NotAFigure> reason(Reading reading, Surroundings around) {
        return Stream.of(values()).filter(reason -> reason.holds(reading, around)).findFirst();
    }

    private static boolean countsOne(Reading r, Surroundings around) {
        boolean lasting = r.counts(MeasureWord.Sort.DURATION) || r.counts(MeasureWord.Sort.DAY) || r.counts(MeasureWord.Sort.QUARTER);
        if (lasting || r.counts(MeasureWord.Sort.LEVEL)) {
            return r.kind() == Kind.OTHER && "内".indexOf(around.at(r.end() - 1)) >= 0;
        }
        if (r.counts(MeasureWord.Sort.SHARE) || r.counts(MeasureWord.Sort.MULTIPLE) || r.counts(MeasureWord.Sort.MONEY)) {
            return true;
        }
        boolean counted = r.modifier() != Modifier.NONE || ONE_AFTER.stream().anyMatch(w -> around.endsWith(r.numeral(), w));
        boolean closes = Glyphs.clauseMark(around.at(r.end())) && around.clauseBefore(r.numeral(), 4).length() == 4 && Glyphs.han(around.at(r.numeral() - 1))
                && ONE_NOT_AFTER.indexOf(around.at(r.numeral() - 1)) < 0 && ONE_NOT_AFTER.indexOf(around.at(r.numeral() - 2)) < 0;
        return counted || closes;
    }
}
