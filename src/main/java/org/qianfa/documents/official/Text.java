package org.qianfa.documents.official;

/**
 * Official text, a paragraph a line. The numbers at the start of its paragraphs (一、 （一） 1. （1）) make its levels.
 */
public record Text(String lines) implements Block {
}
