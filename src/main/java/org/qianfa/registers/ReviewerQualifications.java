package org.qianfa.registers;

import java.time.LocalDate;

/**
 * Tells who may review a penalty decision: whoever holds the legal profession's qualification on that day, or did this work
 * before, as 《行政处罚法》第五十八条 asks it of those who begin.
 */
public interface ReviewerQualifications {

    boolean qualified(long personId, LocalDate onDate);
}
