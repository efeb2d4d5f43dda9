package org.qianfa.proofreading.post;

/** A listed word where a text has it. */
record Mention(String word, int start) {

    int end() {
        return start + word.length();
    }
}
