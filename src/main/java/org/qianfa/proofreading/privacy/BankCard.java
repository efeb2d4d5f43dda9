package org.qianfa.proofreading.privacy;

import java.util.List;

/** Numbers of payment cards (GB/T 15694.1). */
final class BankCard {

    private static final List<String> LABELS = List.of("卡号", "账号", "帐号", "银行", "账户", "帐户", "存折");
    private static final int LABEL = 14;

    private BankCard() {
    }

    /** A card issued in China, or another number the text itself calls one; its last digit checks in both cases. */
    static boolean is(DigitRun run) {
        String digits = run.digits();
        boolean length = digits.length() >= 15 && digits.length() <= 19 && digits.charAt(digits.length() - 1) != 'X';
        return length && luhn(digits) && (digits.startsWith("62") || labelled(run));
    }

    private static boolean labelled(DigitRun run) {
        String before = run.text().substring(Math.max(0, run.start() - LABEL), run.start());
        for (String label : LABELS) {
            if (before.contains(label)) {
                return true;
            }
        }
        return false;
    }

    private static boolean luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int doubled = i % 2 == 0 ? digit : digit * 2;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return sum % 10 == 0;
    }
}
