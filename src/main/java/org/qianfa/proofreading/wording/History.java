package org.qianfa.proofreading.wording;

import java.util.List;

/** Whether a body is spoken of as it was before it was renamed. */
final class History {

    private static final int REACH = 30;
    private static final List<String> WORDS = List.of("原来", "更名", "划转", "划入", "划归", "整合", "合并", "组建", "撤销", "改革前", "机构改革",
            "前身", "不再保留", "移交", "历史", "时任");

    private History() {
    }

    static boolean spoken(String text, int start, int end) {
        if (start > 0 && text.charAt(start - 1) == '原') {
            return true;
        }
        String near = text.substring(Math.max(0, start - REACH), start) + text.substring(end, Math.min(text.length(), end + REACH));
        for (String word : WORDS) {
            if (near.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
