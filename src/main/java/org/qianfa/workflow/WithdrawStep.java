package org.qianfa.workflow;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/**
 * Who did the step before a task takes it back as long as nobody has opened or taken the task (撤回); afterwards asks for it, and
 * whoever has the task grants or refuses. Only where the diagram says that the step can go back, and not while the report stands
 * still: then each is refused with {@link org.qianfa.shared.OutOfStep}.
 */
public interface WithdrawStep {

    /** Action of the journal, and of {@link Handings} with the word, when whoever has the task does not give it back. */
    String REFUSED = "RefuseStepBack";

    /** Those of the tasks whose step before this person did and may take back or ask back. */
    List<String> offered(Actor by, Collection<String> taskIds);

    /** The task, for who did the step before and for whoever is asked to give it back. @throws org.qianfa.shared.NotFound for others */
    Offer withdrawable(Actor by, String taskId);

    /**
     * @throws Refusal if somebody has opened or taken the task, or no reason is given
     * @throws org.qianfa.shared.NotFound if it is not this person's to take back
     */
    void withdraw(Actor by, String taskId, String reason) throws Refusal;

    /**
     * Asks for it. Announces {@link TaskAskedBack}.
     *
     * @throws Refusal if nobody has opened or taken the task, it was asked for already, or no word is given
     * @throws org.qianfa.shared.NotFound if it is not this person's to ask for
     */
    void ask(Actor by, String taskId, String word) throws Refusal;

    /**
     * Whoever has the task answers: granted, the step is returned as if its reviewer had returned it; refused, it stays.
     *
     * @throws Refusal if nobody asked, no word is given, or the return itself is refused
     * @throws org.qianfa.shared.NotFound if it is not this person's task
     */
    void answer(Actor by, String taskId, boolean granted, String word) throws Refusal;

    /**
     * @param begun   whether somebody has opened, taken or done it, or what came up together with it: it can only be asked for
     * @param answers whether the person is to answer who asked
     */
    record Offer(TaskInfo task, boolean begun, boolean answers) {

        /** @param last the last word about the task, {@code null} if there is none @return it, if it was a no that nobody asked again after */
        public Optional<Handings.Handing> refused(Handings.Handing last) {
            return Optional.ofNullable(last).filter(said -> said.action().equals(REFUSED) && task.standing().asked() == null);
        }
    }
}
