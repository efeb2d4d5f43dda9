package org.qianfa.proofreading.citation;

import java.util.List;

/** Places at the beginning of a title. */
final class Place {

    private static final List<String> PROVINCES = List.of("北京", "天津", "上海", "重庆", "河北", "山西", "辽宁", "吉林", "黑龙江",
            "江苏", "浙江", "安徽", "福建", "江西", "山东", "河南", "湖北", "湖南", "广东", "海南", "四川", "贵州", "云南", "陕西", "甘肃",
            "青海", "内蒙古", "广西", "西藏", "宁夏", "新疆", "深圳", "珠海", "汕头", "厦门", "广州", "杭州", "宁波", "东莞");
    private static final List<String> ABROAD = List.of("香港", "澳门", "台湾", "美国", "英国", "德国", "法国", "日本", "韩国", "俄罗斯",
            "欧盟", "欧洲", "新加坡", "联合国", "国际", "罗马", "意大利", "澳大利亚", "印度", "瑞士", "加拿大", "古代", "汉谟拉比", "拿破仑");
    private static final int REACH = 10;

    private Place() {
    }

    /** A province or one of the cities that make regulations of their own and are known to everybody. */
    static boolean begins(String title) {
        return startsWithAny(title, PROVINCES);
    }

    /** Laws of these places and ages are not in the national register. */
    static boolean abroad(String title) {
        return startsWithAny(title, ABROAD);
    }

    /** Whether a smaller place stands at the beginning: 某某市, 某某镇. */
    static boolean small(String title) {
        for (int i = 2; i < Math.min(REACH, title.length()); i++) {
            if ("省市县区镇乡州盟旗".indexOf(title.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWithAny(String title, List<String> words) {
        for (String word : words) {
            if (title.startsWith(word)) {
                return true;
            }
        }
        return false;
    }
}
