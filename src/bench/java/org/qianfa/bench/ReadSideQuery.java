package org.qianfa.bench;

/** A question to the read side, and the same to the engine; {@code null} where the engine has no answer to it. */
record ReadSideQuery(String name, Runnable qianfa, Runnable engine) {
}
