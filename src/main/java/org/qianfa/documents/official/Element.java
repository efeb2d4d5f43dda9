package org.qianfa.documents.official;

/** What follows one another in a document: words or a table. */
public sealed interface Element permits Part, TablePart {
}
