package org.qianfa.workflow.engine;

import org.camunda.bpm.engine.OptimisticLockingException;
import org.springframework.dao.OptimisticLockingFailureException;

/** One move of a token. Whoever loses against another learns so in words the house knows, not in the engine's. */
final class Move {

    private Move() {
    }

    static void make(Runnable move) {
        try {
            move.run();
        } catch (OptimisticLockingException e) {
            throw new OptimisticLockingFailureException("another person moved the process at the same moment", e);
        }
    }
}
