package org.qianfa.documents.layout;

/** Official documents are black; the head is red. */
public enum Ink {
    BLACK, RED
}
