package org.qianfa.proofreading.citation;

import java.util.List;

/** What a title names, as far as its own words tell. */
enum TitleNature {
    /** Named like a national law. */
    LAW,
    /** Named like a document of an authority. */
    DOCUMENT,
    /** Not made yet: 草案, 征求意见稿. */
    DRAFT,
    /** A newspaper, a book, a programme, a contract, a paper of one's own. */
    OTHER;

    private static final String STATE = "中华人民共和国";
    private static final List<String> NOT_LAWS = List.of("办法", "方法", "说法", "书法", "做法", "看法", "想法", "疗法", "兵法", "技法",
            "笔法", "语法", "魔法", "用法", "学法", "普法", "守法", "执法", "司法", "立法", "释法", "讲法", "懂法", "知法", "犯法", "违法", "合法",
            "枪法", "手法", "打法", "算法", "佛法", "戏法", "章法", "句法", "教法", "工作法", "同法", "与法", "送法", "护法", "信法", "论法", "谈法",
            "问法", "家法", "王法", "想法", "依法", "尊法", "敬法", "爱法", "法与法", "大法", "心法", "活法", "玩法", "战法", "解法", "分析法");
    private static final List<String> DOCUMENTS = List.of("方案", "办法", "意见", "通知", "规定", "细则", "计划", "制度", "清单", "规划",
            "纲要", "要点", "决定", "条例", "规则", "准则", "规程", "规范", "标准", "指引", "章程", "通告", "公告", "批复", "措施", "预案", "基准",
            "目录", "机制", "若干规定", "决议");
    private static final List<String> BOOKS = List.of("学习纲要", "学习读本", "章节要点");
    private static final List<String> DRAFTS = List.of("草案", "征求意见稿", "送审稿", "审议稿", "讨论稿", "稿)", "稿");

    static TitleNature of(String title) {
        String name = TitleKey.of(title);
        if (name.isEmpty() || endsWithAny(name, BOOKS)) {
            return OTHER;
        }
        if (endsWithAny(name, DRAFTS) || name.endsWith("草案)")) {
            return DRAFT;
        }
        if (law(title.strip(), name)) {
            return LAW;
        }
        String withoutYears = TitleKey.withoutYears(name);
        int bracket = withoutYears.endsWith(")") ? withoutYears.lastIndexOf('(') : -1;
        return endsWithAny(bracket > 0 ? withoutYears.substring(0, bracket) : withoutYears, DOCUMENTS) ? DOCUMENT : OTHER;
    }

    private static boolean law(String title, String name) {
        boolean ending = name.endsWith("法") && !endsWithAny(name, NOT_LAWS) || name.endsWith("法典") && !name.startsWith("法典");
        boolean onlyHan = name.chars().allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
        boolean several = title.indexOf('、') >= 0 || title.indexOf('，') >= 0 || title.indexOf(',') >= 0;
        return ending && onlyHan && !several && name.length() > 1 && name.length() < 26
                && (title.startsWith(STATE) || !Place.begins(name) && !Place.abroad(name));
    }

    private static boolean endsWithAny(String name, List<String> endings) {
        for (String ending : endings) {
            if (name.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }
}
