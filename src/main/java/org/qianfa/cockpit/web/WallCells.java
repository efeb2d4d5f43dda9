package org.qianfa.cockpit.web;

import java.util.List;
import java.util.Locale;
import org.qianfa.cockpit.Forecast.Light;
import org.qianfa.cockpit.StageStep;
import org.qianfa.cockpit.WatchWall.Line;
import org.qianfa.cockpit.WatchWall.Standing;
import org.qianfa.cockpit.WatchWall.Wall;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Cells of the wall with sign, colour and words, made once: a wall has more than ten thousand of them. */
@Component
class WallCells {

    private static final String PASSED = "✓";
    private static final String NOT_NEEDED = "–";

    private final MessageSource messages;
    private final LightSigns signs;

    WallCells(MessageSource messages, LightSigns signs) {
        this.messages = messages;
        this.signs = signs;
    }

    List<Row> rows(Wall wall, Locale locale) {
        PageWords words = new PageWords(messages, locale);
        return wall.lines().stream().map(line -> new Row(line, line.stages().stream().map(step -> cell(line, step, words)).toList())).toList();
    }

    private Cell cell(Line line, StageStep step, PageWords words) {
        return switch (step.state()) {
            case DONE -> new Cell("wall-done", PASSED, null, null);
            case SKIPPED -> new Cell("wall-skipped", NOT_NEEDED, null, null);
            case NOW -> now(line, step, words);
            case TODO -> todo(line, step);
        };
    }

    private Cell now(Line line, StageStep step, PageWords words) {
        Light light = light(line, step);
        String sign = signs.sign(light) + (step.overdue() ? "!" : "") + (step.returned() > 0 ? "↩" + step.returned() : "")
                + (step.counted() ? " " + step.done() + "/" + step.parts() : "");
        return new Cell("wall-now" + colour(light), sign, words.of("cockpit.stage." + step.stage()), now(light, step.overdue(), words));
    }

    private Cell todo(Line line, StageStep step) {
        Light light = light(line, step);
        return new Cell("wall-todo" + colour(light), light == null ? "·" : signs.sign(light), null, null);
    }

    private static Light light(Line line, StageStep step) {
        Standing standing = line.towards(step.stage());
        return standing == null ? null : standing.light();
    }

    private static String colour(Light light) {
        return light == null ? "" : " light-" + light;
    }

    private static String now(Light light, boolean overdue, PageWords words) {
        return words.of("cockpit.state.NOW") + (light == null ? "" : " · " + words.of("cockpit.light." + light))
                + (overdue ? " · " + words.of("cockpit.isOverdue") : "");
    }

    record Row(Line line, List<Cell> cells) {
    }

    /** @param label name of the stage, where a phone shows the cell; {@code words} what the sign says */
    record Cell(String css, String sign, String label, String words) {
    }
}
