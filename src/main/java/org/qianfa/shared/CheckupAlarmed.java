package org.qianfa.shared;

/**
 * The house looked after itself and found something that somebody should look after. Declared beside {@link Checkup}, so that
 * administrators are told of parts that who tells them does not know. Published in the transaction that wrote the finding down; no
 * process waits for it.
 *
 * @param part as in {@link Checkup.Findings}; the words for it are {@code notices.about.checkup.<part>}
 * @param link where more is seen and done
 */
public record CheckupAlarmed(String part, String link) {
}
