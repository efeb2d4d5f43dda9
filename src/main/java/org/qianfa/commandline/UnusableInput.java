package org.qianfa.commandline;

/** A command cannot do anything with what it was given; the message says why, in Chinese, to the person who called. */
final class UnusableInput extends Exception {

    UnusableInput(String message) {
        super(message);
    }
}
