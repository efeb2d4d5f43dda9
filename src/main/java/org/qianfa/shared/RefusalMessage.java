package org.qianfa.shared;

import java.util.Arrays;
import java.util.List;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/** A refusal as every message source can say it: by the key {@code refusal.<code>}, constants among its arguments by name. */
public final class RefusalMessage extends DefaultMessageSourceResolvable {

    public RefusalMessage(Refusal refusal) {
        super(new String[] {"refusal." + refusal.code()}, Arrays.stream(refusal.arguments()).map(RefusalMessage::readable).toArray(),
                refusal.getMessage());
    }

    /** E.g. {@code role.DRAFTER}, {@code drafting.sectionState.SUBMITTED}. */
    private static Object readable(Object argument) {
        if (argument instanceof Role role) {
            return named("role." + role, role);
        }
        if (argument instanceof Enum<?> constant) {
            String type = constant.getDeclaringClass().getSimpleName();
            String module = constant.getDeclaringClass().getPackageName().split("\\.")[2];
            return named(module + "." + Character.toLowerCase(type.charAt(0)) + type.substring(1) + "." + constant, constant);
        }
        if (argument instanceof List<?> several) {
            return several.stream().map(RefusalMessage::readable).reduce(RefusalMessage::joined).orElse("");
        }
        return argument;
    }

    private static Object joined(Object some, Object other) {
        return new DefaultMessageSourceResolvable(new String[] {"wording.several"}, new Object[] {some, other}, some + ", " + other);
    }

    private static MessageSourceResolvable named(String key, Enum<?> constant) {
        return new DefaultMessageSourceResolvable(new String[] {key}, constant.name());
    }
}
