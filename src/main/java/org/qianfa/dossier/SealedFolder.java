package org.qianfa.dossier;

import org.qianfa.integrity.SealFile.Sealed;

/**
 * A seal of a package.
 *
 * @param path of its folder
 * @param file as it stands there
 */
record SealedFolder(String path, String file, Sealed sealed) {

    /** Its place in the chain of the unit; 0 if it does not say. */
    int number() {
        String unit = sealed.value("unit");
        return unit == null || !unit.matches("\\d{1,18} number \\d{1,9} report \\d{1,18}") ? 0 : Integer.parseInt(unit.split(" ")[2]);
    }
}
