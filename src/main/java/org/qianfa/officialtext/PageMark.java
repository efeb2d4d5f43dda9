package org.qianfa.officialtext;

import java.util.regex.Pattern;

/** What a web page puts around a report, line by line. */
public enum PageMark {
    /** The way to the page: 首页 > 政务公开. */
    PATH("^(?:首页|主页|(?:您?的?(?:当前)?位置|您(?:现)?在的?位置)\\s*[：:]).*|^[^。>›»＞]++[>›»＞][^。>›»＞]++[>›»＞].*"),
    /** When and by whom it was put up. */
    DATA("^[\\[【]?(?:发布(?:时间|日期|机构|单位|人)|发文(?:机关|单位|字号|日期)|(?:信息|文章|稿件)?来源|日期|时间|作者|"
            + "(?:责任)?编辑|审核|索引号?|文号|名称|标题|"
            + "(?:主题|信息|体裁|组配)分类|主题词|关键词|(?:成文|生成|公开|生效|失效|废止)(?:日期|时间)|有效性|公开方式|内容概述)"
            + "\\s*(?:[：:\\]】].*)?$"),
    /** What a reader can click, and how many have. */
    TOOLS("^[\\[【(（]?\\s*(?:打印|关闭|收藏|分享(?:到)?|纠错|返回(?:顶部|首页|上一页)?|无障碍(?:阅读|浏览)?|(?:大|中|小)(?:\\s+(?:大|中|小))+)"
            + "(?:本页|窗口|页面)?\\s*[\\]】)）]?(?:[\\s|｜\\[【:：].*)?$"
            + "|^[\\[【]?(?:字号|字体|浏览(?:次数|量)|阅读(?:次数|量)?|点击(?:次数|率|量)|访问量)\\s*(?:[：:\\]】].*)?$"),
    /** The name of a picture. */
    PICTURE("(?i)^\\S+\\.(?:png|jpe?g|gif|svg|bmp|webp|ico)$"),
    /** Links to other pages. */
    LINKS("^(?:相关(?:政策|法规|文件|链接|阅读|文章|新闻|信息|稿件|解读|附件)|政策解读|上一(?:篇|条)|下一(?:篇|条)|友情链接|延伸阅读|推荐阅读).*"),
    /** Who keeps the site, and its record numbers. */
    OWNER("^(?:扫一扫|扫码|(?:用)?(?:手机|微信)扫|主办(?:单位)?\\s*[：:]|承办(?:单位)?\\s*[：:]|版权所有|技术支持|联系(?:我们|电话|方式|地址)|"
            + "网站(?:声明|地图|纠错|标识码|首页)|政府网站|我为政府网站找错|备案(?:号|序号)|关于我们|站点地图|隐私(?:声明|政策)|网址\\s*[：:]|"
            + "邮编\\s*[：:]).*|.*(?:ICP备|公网安备|版权所有|网站标识码).*");

    private final Pattern shape;

    PageMark(String shape) {
        this.shape = Pattern.compile(shape);
    }

    boolean on(String line) {
        return shape.matcher(line).matches();
    }
}
