package org.qianfa.proofreading.privacy;

/** Numbers of resident identity cards (GB 11643—1999). */
final class IdNumber {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";
    private static final String REGIONS = " 11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62"
            + " 63 64 65 71 81 82 83 91 ";

    private IdNumber() {
    }

    /** 18 characters with a region and a birthday. */
    static boolean looksLike(String number) {
        return number.length() == 18 && region(number)
                && birthday(number.substring(6, 14));
    }

    static boolean checks(String number) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (number.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECKS.charAt(sum % 11) == number.charAt(17);
    }

    static boolean looksLikeOld(String number) {
        return number.length() == 15 && region(number) && birthday("19" + number.substring(6, 12));
    }

    private static boolean region(String number) {
        return REGIONS.contains(" " + number.substring(0, 2) + " ");
    }

    private static boolean birthday(String date) {
        int year = Integer.parseInt(date.substring(0, 4));
        int month = Integer.parseInt(date.substring(4, 6));
        int day = Integer.parseInt(date.substring(6, 8));
        return year >= 1900 && year <= 2099 && month >= 1 && month <= 12 && day >= 1
                && day <= (month == 2 ? 29 : month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31);
    }
}
