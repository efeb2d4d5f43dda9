package org.qianfa.cockpit.domain;

import java.time.LocalDate;
import org.qianfa.cockpit.Stage;

/**
 * One stay of a report, or of a part of it, at a stage.
 *
 * @param to {@code null} while it lasts
 */
public record Stay(Stage stage, LocalDate from, LocalDate to) {
}
