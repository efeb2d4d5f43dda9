package org.qianfa.officialtext;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Recognises what a web page puts before and after a report: path, title, publication data, links, owner, record
 * numbers, pictures. Looks only at the short lines before the first and after the last paragraph of prose, so nothing
 * inside the report is ever taken for the page.
 */
public final class PageChrome {

    /** Longer lines are prose unless they carry the marks of a page. */
    private static final int LONGEST_LINE = 60;
    private static final int LONGEST_MARKED_LINE = 200;
    private static final Pattern PROSE_END = Pattern.compile(".*[。；;！!？?：:]$");
    private static final Pattern PATH = Pattern.compile(
            "^(?:首页|主页|(?:您?的?(?:当前)?位置|您(?:现)?在的?位置)\\s*[：:]).*|^[^。>›»＞]++[>›»＞][^。>›»＞]++[>›»＞].*");
    private static final Pattern TITLE = Pattern.compile("^[^。，,；;]*(?:报告|总结)(?:\\s*[(（][^)）]*[)）])?$");
    private static final Pattern DATA = Pattern.compile(
            "^[\\[【]?(?:发布(?:时间|日期|机构|单位|人)|发文(?:机关|单位|字号|日期)|(?:信息|文章|稿件)?来源|字号|字体|日期|时间|作者|"
            + "(?:责任)?编辑|审核|浏览(?:次数|量)|阅读(?:次数|量)?|点击(?:次数|率|量)|访问量|索引号?|文号|名称|标题|"
            + "(?:主题|信息|体裁|组配)分类|主题词|关键词|(?:成文|生成|公开|生效|失效|废止)(?:日期|时间)|有效性|公开方式|内容概述)"
            + "\\s*(?:[：:\\]】].*)?$");
    private static final Pattern TOOLS = Pattern.compile(
            "^[\\[【(（]?\\s*(?:打印|关闭|收藏|分享(?:到)?|纠错|返回(?:顶部|首页|上一页)?|无障碍(?:阅读|浏览)?|(?:大|中|小)(?:\\s+(?:大|中|小))+)"
            + "(?:本页|窗口|页面)?\\s*[\\]】)）]?(?:[\\s|｜\\[【:：].*)?$");
    private static final Pattern PICTURE = Pattern.compile("^\\S+\\.(?:png|jpe?g|gif|svg|bmp|webp|ico)$", Pattern.CASE_INSENSITIVE);
    private static final Pattern LINKS = Pattern.compile(
            "^(?:相关(?:政策|法规|文件|链接|阅读|文章|新闻|信息|稿件|解读|附件)|政策解读|上一(?:篇|条)|下一(?:篇|条)|友情链接|延伸阅读|推荐阅读).*");
    private static final Pattern OWNER = Pattern.compile(
            "^(?:扫一扫|扫码|主办(?:单位)?\\s*[：:]|承办(?:单位)?\\s*[：:]|版权所有|技术支持|联系(?:我们|电话|方式|地址)|网站(?:声明|地图|纠错|标识码|首页)|"
            + "政府网站|我为政府网站找错|备案(?:号|序号)|关于我们|站点地图|隐私(?:声明|政策)|网址\\s*[：:]|邮编\\s*[：:]).*"
            + "|.*(?:ICP备|公网安备|版权所有|网站标识码).*");

    private PageChrome() {
    }

    /** The lines of the report itself: those between what belongs to the page before and after it. */
    public static List<Line> without(List<Line> lines) {
        int start = head(lines);
        return lines.subList(start, Math.max(start, tail(lines, start)));
    }

    /** Index of the first line of the report: after the last mark of the page that stands before any prose. */
    private static int head(List<Line> lines) {
        int start = 0;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).text();
            if (mark(line) || line.length() <= LONGEST_LINE && TITLE.matcher(line).matches()) {
                start = i + 1;
            } else if (prose(line)) {
                break;
            }
        }
        return start;
    }

    /** Index after the last line of the report: the first mark of the page that stands after all prose. */
    private static int tail(List<Line> lines, int start) {
        int end = lines.size();
        for (int i = lines.size() - 1; i >= start; i--) {
            String line = lines.get(i).text();
            if (mark(line)) {
                end = i;
            } else if (prose(line)) {
                break;
            }
        }
        return end;
    }

    private static boolean mark(String line) {
        return line.length() <= LONGEST_MARKED_LINE && Outline.headingLevel(line) == 0
                && List.of(PATH, DATA, TOOLS, PICTURE, LINKS, OWNER).stream().anyMatch(p -> p.matcher(line).matches());
    }

    private static boolean prose(String line) {
        return line.length() > LONGEST_LINE || Outline.headingLevel(line) > 0 || PROSE_END.matcher(line).matches();
    }
}
