package org.qianfa.proofreading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qianfa.proofreading.citation.LawRegister;
import org.qianfa.proofreading.citation.RegisteredTitle;

/** Provisions somebody cites as a legal basis: proposed while typing, and judged in the year that matters. */
public final class Provisions {

    private static final String NUMERAL = "\\d{1,4}|[零一二三四五六七八九十百千]{1,9}";
    /** A title and after it the number of an article: 行政处罚法 34, 《行政处罚法》第三十四条第二款. */
    private static final Pattern TYPED = Pattern.compile("(.*?[^\\d\\s])(?:[\\s》]+第?|》?第|(?<=\\D)(?=\\d))(" + NUMERAL + ")条?(.*)");
    private static final Pattern TITLE = Pattern.compile("《([^《》]+)》");
    private static final String DIGITS = "零一二三四五六七八九";
    private static final String[] PLACES = {"", "十", "百", "千"};

    private static final Provisions STANDARD = new Provisions(LawRegister.standard());

    private final LawRegister register;

    private Provisions(LawRegister register) {
        this.register = register;
    }

    /** Those of the register these lists hold, or of the one the product brings if they hold none. */
    public static Provisions of(Lists lists) {
        return lists.laws() == null ? STANDARD : new Provisions(lists.laws());
    }

    /**
     * @param typed a part of a title, with the number of an article after it or without
     * @param year  the year in which it must be in force
     */
    public List<Provision> suggest(String typed, int year, int most) {
        String wanted = typed.strip();
        Matcher parts = TYPED.matcher(wanted);
        boolean article = parts.matches();
        String suffix = article ? "第" + numeral(parts.group(2)) + "条" + parts.group(3).strip() : "";
        return register.containing(article ? parts.group(1) : wanted, most).stream()
                .map(law -> provision(law, suffix, year)).toList();
    }

    /** The first document a text names between 《 and 》, if the register knows it. */
    public Optional<Provision> cited(String basis, int year) {
        Matcher title = TITLE.matcher(basis == null ? "" : basis);
        return title.find() ? register.titled(title.group(1), year).map(law -> provision(law, "", year)) : Optional.empty();
    }

    private static Provision provision(RegisteredTitle law, String article, int year) {
        Validity validity = law.toYear() != null && law.toYear() < year ? Validity.ABOLISHED
                : law.fromYear() != null && law.fromYear() > year ? Validity.NOT_YET : Validity.IN_FORCE;
        return new Provision("《" + law.title() + "》" + article, validity, law.until(), law.successor());
    }

    static String numeral(String written) {
        return written.chars().allMatch(c -> c >= '0' && c <= '9') ? numeral(Integer.parseInt(written)) : written;
    }

    private static String numeral(int value) {
        StringBuilder numeral = new StringBuilder();
        String digits = String.valueOf(value);
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(i) - '0';
            if (digit > 0) {
                numeral.append(DIGITS.charAt(digit)).append(PLACES[digits.length() - 1 - i]);
            } else if (!numeral.isEmpty() && numeral.charAt(numeral.length() - 1) != '零') {
                numeral.append('零');
            }
        }
        String said = numeral.toString().replaceFirst("零$", "");
        return value >= 10 && value < 20 ? said.substring(1) : said;
    }

    /** Whether a document was in force in a year. */
    public enum Validity {
        IN_FORCE, NOT_YET, ABOLISHED
    }

    /**
     * @param text      as it is cited: the title between 《 and 》, then the article
     * @param until     the last day on which it was in force, empty while it is
     * @param successor what it was replaced by, empty if nothing is named
     */
    public record Provision(String text, Validity validity, String until, String successor) {
    }
}
