package org.qianfa.shared;

import java.util.List;

/**
 * A business "no": expected, explained, and without any effect. Checked, so that the engine's and the caller's
 * transaction survive it; therefore every guard stands before the first change.
 */
public abstract class Refusal extends Exception {

    private final transient Object[] arguments;

    protected Refusal(String message, Object... arguments) {
        super(message);
        this.arguments = arguments;
    }

    /** The simple class name in camelCase: key of the message {@code refusal.<code>} and BPMN error code. */
    public String code() {
        String name = getClass().getSimpleName();
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    /** Arguments of the localised message. */
    public Object[] arguments() {
        return arguments == null ? new Object[0] : arguments.clone();
    }

    /** Whether the state of the object forbids the action (HTTP 409), as opposed to its content (422). */
    public boolean conflict() {
        return false;
    }

    /** The page where the person can do something about it, {@code null} if there is none. */
    public String remedy() {
        return null;
    }

    /** What stands in the way, one by one, with the pages where the person can do something about it; empty if there is nothing to list. */
    public List<Obstacle> obstacles() {
        return List.of();
    }

    /** @param page address of the page inside the product */
    public record Obstacle(String name, String page) {
    }
}
