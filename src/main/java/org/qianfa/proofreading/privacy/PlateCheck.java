package org.qianfa.proofreading.privacy;

import org.qianfa.proofreading.finding.Circumstances;
import org.qianfa.proofreading.finding.Findings;
import org.qianfa.proofreading.finding.Paragraph;
import org.qianfa.proofreading.finding.ParagraphCheck;

/** Looks for the plates of cars. */
public final class PlateCheck implements ParagraphCheck {

    private static final String PROVINCES = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼";
    private static final int SHORTEST = 5;
    private static final int LONGEST = 6;

    @Override
    public void look(Paragraph paragraph, Circumstances circumstances, Findings findings) {
        String text = paragraph.text();
        for (int i = 0; i + SHORTEST < text.length(); i++) {
            if (PROVINCES.indexOf(text.charAt(i)) >= 0 && letter(text.charAt(i + 1))) {
                int end = end(text, i + 2);
                if (end > 0) {
                    String plate = text.substring(i, end);
                    String masked = Mask.keeping(plate, 2, 1);
                    findings.suggest(PrivacyRule.PLATE_NUMBER, i, end, masked, masked);
                    i = end - 1;
                }
            }
        }
    }

    /** Behind the plate's last character, or 0 if this is no plate: three figures at least, and no longer code. */
    private static int end(String text, int start) {
        int from = start < text.length() && "·•・-".indexOf(text.charAt(start)) >= 0 ? start + 1 : start;
        int end = from;
        int figures = 0;
        while (end < text.length() && (letter(text.charAt(end)) || figure(text.charAt(end)))) {
            figures += figure(text.charAt(end)) ? 1 : 0;
            end++;
        }
        return end - from >= SHORTEST && end - from <= LONGEST && figures >= 3 ? end : 0;
    }

    private static boolean letter(char c) {
        return c >= 'A' && c <= 'Z' && c != 'I' && c != 'O';
    }

    private static boolean figure(char c) {
        return c >= '0' && c <= '9';
    }
}
