package org.qianfa.shared;

/** Something a person did that the process may be waiting for. Published inside the transaction that made it true. */
public interface Fact {

    Actor by();
}
