package org.qianfa.documents.official;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an official document says, whatever file it becomes. Say what it consists of and leave the rest to the standard:
 *
 * <pre>{@code OfficialDocument.titled("…年度报告").addressed("区委、区政府").text(text).closing(Closing.of(unit, date)).build()}</pre>
 *
 * <p>Only the elements given appear. Characters that no file can hold (controls, halves of pairs) are left out; all others
 * stay as they are, in their order.
 */
public final class OfficialDocument {

    private final Builder parts;
    private final List<Element> elements;

    private OfficialDocument(Builder parts) {
        this.parts = parts;
        this.elements = new Composition().of(this);
    }

    /** @param title empty for a text without title */
    public static Builder titled(String title) {
        return new Builder(title);
    }

    /** A title and a text, nothing else. */
    public static OfficialDocument of(String title, String text) {
        return titled(title).text(text).build();
    }

    public String title() {
        return parts.title;
    }

    /** Everything that holds words, in reading order. */
    public List<Element> elements() {
        return elements;
    }

    /** The words of all elements in reading order: what every file made of this document gives when its text is read. */
    public List<String> paragraphs() {
        return elements.stream().flatMap(OfficialDocument::parts).map(Part::text).toList();
    }

    /** The parts an element consists of. */
    public static Stream<Part> parts(Element element) {
        return element instanceof TablePart table ? table.rows().stream().flatMap(List::stream) : Stream.of((Part) element);
    }

    Optional<Letterhead> letterhead() {
        return Optional.ofNullable(parts.letterhead);
    }

    String addressees() {
        return parts.addressees;
    }

    List<Block> blocks() {
        return parts.blocks;
    }

    /** What stands below the text; its members are empty where nothing does. */
    public Closing closing() {
        return parts.closing;
    }

    List<Attachment> attachments() {
        return parts.attachments;
    }

    Optional<Imprint> imprint() {
        return Optional.ofNullable(parts.imprint);
    }

    /** Gathers the elements; text, tables and attachments in the order in which they are given. */
    public static final class Builder {

        private final String title;
        private final List<Block> blocks = new ArrayList<>();
        private final List<Attachment> attachments = new ArrayList<>();
        private Letterhead letterhead;
        private String addressees = "";
        private Closing closing = Closing.NONE;
        private Imprint imprint;

        private Builder(String title) {
            this.title = title;
        }

        public Builder letterhead(Letterhead head) {
            letterhead = head;
            return this;
        }

        /** @param bodies 主送机关, with or without the colon */
        public Builder addressed(String bodies) {
            addressees = bodies;
            return this;
        }

        /** @param lines official text, a paragraph a line */
        public Builder text(String lines) {
            blocks.add(new Text(lines));
            return this;
        }

        public Builder table(Table table) {
            blocks.add(table);
            return this;
        }

        public Builder attachment(Attachment attachment) {
            attachments.add(attachment);
            return this;
        }

        public Builder closing(Closing words) {
            closing = words;
            return this;
        }

        public Builder imprint(Imprint words) {
            imprint = words;
            return this;
        }

        /** The document; the builder is not to be used any more. */
        public OfficialDocument build() {
            return new OfficialDocument(this);
        }
    }
}
