package org.qianfa.people;

/**
 * What is printed about a unit; surrounding blanks are dropped, a missing code becomes the empty string.
 *
 * @see Unit
 */
public record UnitDetails(String name, String fullName, String documentCode, String organisationCode,
                          String siteIdCode) {

    public UnitDetails {
        name = tidy(name);
        fullName = tidy(fullName).isEmpty() ? name : tidy(fullName);
        documentCode = tidy(documentCode);
        organisationCode = tidy(organisationCode);
        siteIdCode = tidy(siteIdCode);
        if (name.isEmpty()) {
            throw new IllegalArgumentException("a unit needs a name");
        }
    }

    private static String tidy(String text) {
        return text == null ? "" : text.strip();
    }
}
