package org.qianfa.review;

/** A file as somebody brings it. @param fileName as the browser tells it, with or without a path */
public record Upload(String fileName, byte[] content) {
}
