package org.qianfa.figures.domain;

import java.math.BigDecimal;
import org.qianfa.figures.FormulaFlawed;
import org.qianfa.figures.FormulaFlawed.Reason;
import org.qianfa.figures.domain.Term.Constant;
import org.qianfa.figures.domain.Term.Negation;
import org.qianfa.figures.domain.Term.Operation;
import org.qianfa.figures.domain.Term.Reference;

/** Reads a formula by recursive descent: sum of products of factors. Each character is looked at once. */
final class FormulaParser {

    private static final int DEEPEST = 40;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final String text;
    private int at;
    private int depth;

    FormulaParser(String text) {
        this.text = text;
    }

    Term parse() throws FormulaFlawed {
        Term term = sum();
        if (at < text.length()) {
            throw flawed(Reason.UNEXPECTED, at);
        }
        return term;
    }

    private Term sum() throws FormulaFlawed {
        Term term = product();
        for (char sign = sign(); sign == '+' || sign == '-'; sign = sign()) {
            at++;
            term = new Operation(sign, term, product());
        }
        return term;
    }

    private Term product() throws FormulaFlawed {
        Term term = factor();
        for (char sign = sign(); sign == '*' || sign == '/'; sign = sign()) {
            at++;
            term = new Operation(sign, term, factor());
        }
        return term;
    }

    private Term factor() throws FormulaFlawed {
        char sign = sign();
        int start = at;
        if (sign == '-' || sign == '+') {
            at++;
            deeper(start);
            Term term = factor();
            depth--;
            return sign == '-' ? new Negation(term) : term;
        }
        if (sign == '(') {
            at++;
            deeper(start);
            Term term = sum();
            depth--;
            close(')', start);
            return term;
        }
        return operand(sign);
    }

    private Term operand(char sign) throws FormulaFlawed {
        if (sign == 0) {
            throw flawed(Reason.ENDS_EARLY, text.length());
        }
        if (sign == '[') {
            return new Reference(bracketed(), false);
        }
        int start = at;
        String word = word();
        if (word.isEmpty()) {
            throw flawed(Reason.UNEXPECTED, start);
        }
        if (word.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.')) {
            return number(word, start);
        }
        boolean lastYear = (word.equals("去年") || word.equals("上年")) && sign() == '(';
        return lastYear ? lastYear(at) : new Reference(word, false);
    }

    private Term lastYear(int open) throws FormulaFlawed {
        at++;
        char sign = sign();
        String name = sign == '[' ? bracketed() : word();
        if (name.isEmpty()) {
            throw flawed(sign == 0 ? Reason.ENDS_EARLY : Reason.UNEXPECTED, at);
        }
        close(')', open);
        return new Reference(name, true);
    }

    private Term number(String word, int start) throws FormulaFlawed {
        if (word.indexOf('.') != word.lastIndexOf('.') || word.endsWith(".") || word.startsWith(".")) {
            throw flawed(Reason.NOT_A_NUMBER, start);
        }
        BigDecimal number = new BigDecimal(word);
        if (at < text.length() && (text.charAt(at) == '%' || text.charAt(at) == '％')) {
            at++;
            number = number.divide(HUNDRED);
        }
        return new Constant(number);
    }

    private String word() {
        int start = at;
        while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '.' || text.charAt(at) == '_')) {
            at++;
        }
        return text.substring(start, at);
    }

    private String bracketed() throws FormulaFlawed {
        int open = at;
        char closing = text.charAt(at) == '[' ? ']' : '】';
        int end = text.indexOf(closing, at);
        if (end < 0) {
            throw flawed(Reason.BRACKET_OPEN, open);
        }
        at = end + 1;
        String name = text.substring(open + 1, end).strip();
        if (name.isEmpty()) {
            throw flawed(Reason.UNEXPECTED, end);
        }
        return name;
    }

    private void close(char closing, int open) throws FormulaFlawed {
        char found = sign();
        if (found != closing) {
            throw found == 0 ? flawed(Reason.BRACKET_OPEN, open) : flawed(Reason.UNEXPECTED, at);
        }
        at++;
    }

    private void deeper(int start) throws FormulaFlawed {
        depth++;
        if (depth > DEEPEST) {
            throw flawed(Reason.TOO_DEEP, start);
        }
    }

    /** The next sign in its one spelling, 0 at the end; anything that is no sign as it stands. */
    private char sign() {
        while (at < text.length() && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '　')) {
            at++;
        }
        return at == text.length() ? 0 : switch (text.charAt(at)) {
            case '+', '＋' -> '+';
            case '-', '－', '−', '–' -> '-';
            case '*', '＊', '×', '·' -> '*';
            case '/', '／', '÷' -> '/';
            case '(', '（' -> '(';
            case ')', '）' -> ')';
            case '[', '【' -> '[';
            default -> text.charAt(at);
        };
    }

    private FormulaFlawed flawed(Reason reason, int position) {
        return new FormulaFlawed(reason, text, position);
    }
}
