package org.qianfa.dossier;

import java.util.List;
import java.util.Locale;

/** Where everything stands in an archive package. */
public final class DossierNames {

    /** What a person opens first. */
    public static final String INDEX = "index.html";
    /** Every file with its SM3 digest; the last but one. */
    public static final String MANIFEST = "manifest.txt";
    /** The SM3 digest of the list; the last. */
    public static final String MANIFEST_DIGEST = "manifest.sm3";
    public static final String METADATA = "metadata.xml";
    /** The final text: what was signed. */
    public static final String TEXT = "text/report.txt";
    public static final String JOURNAL = "journal/journal.tsv";
    public static final String SEALS = "seals/";
    public static final String PUBLICATION = "publication/";

    /** In the folder of a seal: what the public can have. */
    public static final String SEAL = "seal.txt";
    public static final String SEALED_TEXT = "text.txt";
    /** In the folder of a seal that takes digests with a salt. */
    public static final String SALT = "salt.txt";
    /** In the folder of a seal: the ledgers and words as they were sealed, each by its word in the seal. */
    public static final List<String> SEALED = List.of("text", "figures", "opinions", "basis", "opinion", "public", "differences");
    private static final List<String> LEDGERS = List.of("figures", "opinions", "differences");
    /** In the folder of a seal or edition of before there were signatures, in the place of the signed one. */
    public static final String PLAIN_SEAL = "plain-seal.txt";
    /** In the folder of an edition. */
    public static final String PAGE = "page.html";
    /** In the folder of an edition that was withdrawn. */
    public static final String WITHDRAWN = "withdrawn.txt";

    /** Without these nothing is an archive package of a signed report. */
    static final List<String> ALWAYS = List.of(INDEX, METADATA, TEXT, JOURNAL);

    private DossierNames() {
    }

    /** A folder of the {@code number}-th of several things, from 1; sorted by name they stand in their order. */
    public static String folder(String above, int number) {
        return String.format(Locale.ROOT, "%s%02d/", above, number);
    }

    /** The file in the folder of a seal that holds what the seal names by this word. */
    public static String sealed(String word) {
        return word + (LEDGERS.contains(word) ? ".tsv" : ".txt");
    }

    /** Letters, digits, dots and hyphens in folders: no name leads out of the package or is another one elsewhere. */
    static boolean proper(String name) {
        return name.matches("[A-Za-z0-9][A-Za-z0-9.-]*(/[A-Za-z0-9][A-Za-z0-9.-]*)*");
    }
}
