package org.qianfa.registers;

import org.qianfa.shared.Refusal;

/** The unit has stored the same rows before. */
public class AlreadyImported extends Refusal {

    private final long importId;

    public AlreadyImported(long importId, String fileName) {
        super(fileName + " is stored already", fileName);
        this.importId = importId;
    }

    @Override
    public boolean conflict() {
        return true;
    }

    @Override
    public String remedy() {
        return "/registers/imports/" + importId;
    }
}
