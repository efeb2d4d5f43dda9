package org.qianfa.documents.official;

/** What the text of a document consists of. */
public sealed interface Block permits Table, Text {
}
