package org.qianfa.shell;

import java.util.Optional;
import org.qianfa.shared.Actor;

/** Whose request is being answered. Use cases are told who acts; this is for those who only watch. */
public interface WhoActs {

    /** Empty where no request is answered, as in a timer, or nobody signed in asks. */
    Optional<Actor> now();
}
