package org.qianfa.archive.application;

import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/**
 * A file of a package.
 *
 * @param name    where it stands
 * @param title   what a person is told it is
 * @param content fetched when it is written
 */
record Item(String name, String title, Supplier<byte[]> content) {

    static Item of(String name, String title, String text) {
        return new Item(name, title, () -> text.getBytes(StandardCharsets.UTF_8));
    }

    static Item of(String name, String title, byte[] content) {
        return new Item(name, title, () -> content);
    }
}
