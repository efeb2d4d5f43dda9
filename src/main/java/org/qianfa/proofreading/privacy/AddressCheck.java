package org.qianfa.proofreading.privacy;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qianfa.proofreading.finding.Circumstances;
import org.qianfa.proofreading.finding.Findings;
import org.qianfa.proofreading.finding.Paragraph;
import org.qianfa.proofreading.finding.ParagraphCheck;

/**
 * Looks for the house and room where somebody lives. Addresses of offices are public; streets, villages and housing
 * estates are kept.
 */
public final class AddressCheck implements ParagraphCheck {

    private static final Pattern DETAIL = Pattern.compile("\\d{1,5}+(?:-\\d{1,3}+)?+(?:号楼|号院|栋|幢|座|号|弄)"
            + "(?:\\d{1,4}(?:号楼|栋|幢|座|号))?(?:[\\dA-Z一二三四五六七八九十]{1,3}单元)?(?:\\d{1,2}[楼层])?(?:\\d{3,4}(?:室|房|号房|号)?)?");
    private static final List<String> HOME = List.of("家住", "住址", "住所", "居住在", "居住于", "住在", "现住", "户籍地", "户籍所在地", "家庭地址",
            "暂住");
    private static final List<String> OFFICE = List.of("办公", "大厦", "大楼", "政务", "服务中心", "行政中心", "法院", "政府", "写字楼", "地址设在",
            "受理地点", "会议", "公司", "检察院", "派出所", "司法所", "登记地");
    private static final String STREET = "路街道巷弄村组里园苑庭院区城府湾邸坊寓号社";
    private static final int REACH = 24;

    @Override
    public void look(Paragraph paragraph, Circumstances circumstances, Findings findings) {
        String text = paragraph.text();
        if (text.indexOf('号') < 0 && text.indexOf('栋') < 0 && text.indexOf('幢') < 0 && text.indexOf('座') < 0) {
            return;
        }
        Matcher detail = DETAIL.matcher(text);
        while (detail.find()) {
            if (lived(text, detail.start(), detail.group())) {
                findings.suggest(PrivacyRule.HOME_ADDRESS, detail.start(), detail.end(), "", detail.group());
            }
        }
    }

    private static boolean lived(String text, int start, String detail) {
        boolean atStreet = start > 0 && STREET.indexOf(text.charAt(start - 1)) >= 0;
        String before = text.substring(Math.max(0, start - REACH), start);
        int stop = Math.max(before.lastIndexOf('。'), Math.max(before.lastIndexOf('，'), before.lastIndexOf(',')));
        String clause = before.substring(stop + 1);
        boolean room = detail.contains("单元") || detail.endsWith("室") || detail.endsWith("房");
        return atStreet && (holdsAny(clause, HOME) || room && !holdsAny(clause, OFFICE));
    }

    private static boolean holdsAny(String words, List<String> looked) {
        for (String word : looked) {
            if (words.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
