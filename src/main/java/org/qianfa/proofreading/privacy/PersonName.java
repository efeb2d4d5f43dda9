package org.qianfa.proofreading.privacy;

/** Names of persons as far as their shape tells. */
final class PersonName {

    /** Common surnames that hardly begin another word. */
    private static final String SURNAMES = "王李张刘陈杨赵黄周吴徐孙胡朱林何郭罗梁宋郑谢韩唐冯董萧曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎潘杜戴夏钟汪田姜范石姚谭廖邹熊"
            + "陆郝孔崔康毛邱秦江史顾侯邵孟龙段雷钱汤尹黎武贺赖龚兰殷施陶洪翟颜倪牛俞章鲁葛伍韦毕聂焦齐梅庄辛涂耿牟卜柳邢岳靳覃欧裴甄尤翁";
    private static final String NOT_GIVEN = "诉不因与和及等向在的对提起于就将被为是某案人方者们了有无可应已认应申请投上权代委撤自具未所，。、；：（）《》“” ";

    private PersonName() {
    }

    /**
     * How many characters of a full name stand here, 0 if there is none. A name that is masked already is none.
     *
     * @param ends the characters that may stand behind a name
     */
    static int length(String text, int start, String ends) {
        if (start >= text.length() || SURNAMES.indexOf(text.charAt(start)) < 0) {
            return 0;
        }
        for (int length = 2; length <= 3; length++) {
            int end = start + length;
            if (end > text.length() || !given(text.charAt(end - 1))) {
                return 0;
            }
            if (end == text.length() || ends.indexOf(text.charAt(end)) >= 0) {
                return length;
            }
        }
        return 0;
    }

    private static boolean given(char c) {
        return c >= 0x4E00 && c <= 0x9FFF && NOT_GIVEN.indexOf(c) < 0;
    }
}
