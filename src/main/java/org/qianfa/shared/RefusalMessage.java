package org.qianfa.shared;

import java.util.Arrays;
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
        return argument;
    }

    private static MessageSourceResolvable named(String key, Enum<?> constant) {
        return new DefaultMessageSourceResolvable(new String[] {key}, constant.name());
    }
}
