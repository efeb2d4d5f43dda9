/**
 * The append-only, digest-chained record of every human action.
 *
 * <p>Every entry carries the SM3 digest of all its fields and of the entry before, so that a change, a removal or an
 * insertion breaks the chain where it happened. The chain must not fork when several nodes write to one database:
 * number and previous digest are therefore read from the single row of {@code audit_head} under a row lock. Entries are
 * kept back until just before the commit, after everything else has been flushed, so the lock is the last one a
 * transaction takes and is held for the shortest time: transactions can wait for it, but never in a circle.
 *
 * <p>Whoever can rewrite the whole table and its head can build a new chain that is consistent in itself. The head
 * digest shown by a verification is short enough to be noted elsewhere and compared later.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared"})
package org.qianfa.audit;
