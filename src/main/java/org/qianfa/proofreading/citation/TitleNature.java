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
            "枪法", "手法", "打法", "算法", "佛法", "戏法", "章法", "句法", "工作法", "依法", "尊法", "与法");
    private static final List<String> DOCUMENTS = List.of("方案", "办法", "意见", "通知", "规定", "细则", "计划", "制度", "清单", "规划",
            "纲要", "要点", "决定", "条例", "规则", "准则", "规程", "规范", "标准", "指引", "章程", "通告", "公告", "批复", "措施", "预案", "基准",
            "目录", "机制", "若干规定", "决议");
    private static final List<String> BOOKS = List.of("学习纲要", "学习读本", "章节要点");
    private static final List<String> DRAFTS = List.of("草案", "征求意见稿", "送审稿", "审议稿", "讨论稿");

    static TitleNature of(String title) {
        String name = TitleKey.of(title);
        boolean kindOnly = DOCUMENTS.contains(name);
        if (name.isEmpty() || kindOnly || endsWithAny(name, BOOKS)) {
            return OTHER;
        }
        for (String draft : DRAFTS) {
            if (title.contains(draft)) {
                return DRAFT;
            }
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
        boolean several = title.indexOf('、') >= 0 || title.indexOf('，') >= 0 || title.indexOf(',') >= 0;
        return ending && !several && onlyHan(name) && name.length() > 1 && name.length() < 26
                && (title.startsWith(STATE) || !Place.begins(name) && !Place.abroad(name));
    }

    private static boolean onlyHan(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) < 0x4E00 || name.charAt(i) > 0x9FFF) {
                return false;
            }
        }
        return true;
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
