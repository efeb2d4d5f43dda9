package org.qianfa.figures.domain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.stream.Stream;
import org.qianfa.figures.FormulaProblem;

/** A part of a formula. */
sealed interface Term {

    /** 34 significant digits: a quotient is rounded once more, to the digits the figure states. */
    MathContext PRECISION = MathContext.DECIMAL128;

    BigDecimal value(Inputs inputs) throws Undetermined;

    Stream<Reference> references();

    record Constant(BigDecimal number) implements Term {

        @Override
        public BigDecimal value(Inputs inputs) {
            return number;
        }

        @Override
        public Stream<Reference> references() {
            return Stream.empty();
        }
    }

    /** @param name name or code of a figure @param lastYear whether last year's value is meant */
    record Reference(String name, boolean lastYear) implements Term {

        @Override
        public BigDecimal value(Inputs inputs) throws Undetermined {
            return inputs.valueOf(this);
        }

        @Override
        public Stream<Reference> references() {
            return Stream.of(this);
        }
    }

    record Negation(Term term) implements Term {

        @Override
        public BigDecimal value(Inputs inputs) throws Undetermined {
            return term.value(inputs).negate();
        }

        @Override
        public Stream<Reference> references() {
            return term.references();
        }
    }

    record Operation(char sign, Term left, Term right) implements Term {

        @Override
        public BigDecimal value(Inputs inputs) throws Undetermined {
            BigDecimal a = left.value(inputs);
            BigDecimal b = right.value(inputs);
            return switch (sign) {
                case '+' -> a.add(b, PRECISION);
                case '-' -> a.subtract(b, PRECISION);
                case '*' -> a.multiply(b, PRECISION);
                default -> quotient(a, b);
            };
        }

        private static BigDecimal quotient(BigDecimal a, BigDecimal b) throws Undetermined {
            if (b.signum() == 0) {
                throw new Undetermined(FormulaProblem.DIVISION_BY_ZERO);
            }
            return a.divide(b, PRECISION);
        }

        @Override
        public Stream<Reference> references() {
            return Stream.concat(left.references(), right.references());
        }
    }

    /** Where a formula finds the values of figures. */
    interface Inputs {

        BigDecimal valueOf(Reference reference) throws Undetermined;
    }

    /** There is no result now. */
    final class Undetermined extends Exception {

        private final FormulaProblem problem;

        Undetermined(FormulaProblem problem) {
            super(problem.name(), null, false, false);
            this.problem = problem;
        }

        FormulaProblem problem() {
            return problem;
        }
    }
}
