package org.qianfa.quantities;

/**
 * An entry of the dictionary of measure words.
 *
 * @param written   as it stands in the text
 * @param unit      as it is given out: 个小时 is 小时
 * @param magnitude power of ten that goes into the value: 成 is ten per cent
 * @param notBefore characters that make the first one part of another word (项目, 部门); {@code *} is any Han character
 */
record MeasureWord(String written, Sort sort, String unit, int magnitude, String notBefore) {

    enum Sort { COUNT, MONEY, SHARE, MULTIPLE, POINTS, DURATION, DAY, LEVEL, SESSION, QUARTER }

    boolean mayStandBefore(char next) {
        return notBefore.equals("*") ? !Glyphs.han(next) || "以左上的及和余多".indexOf(next) >= 0 : notBefore.indexOf(next) < 0;
    }

    /** 场 and 次 make 场次: each attended or held, counted by the time. */
    MeasureWord byTheTime() {
        return new MeasureWord(written + "次", sort, unit + "次", magnitude, "要序品");
    }
}
