package org.qianfa.documents.inspection;

/** An uploaded file cannot be kept. Whoever keeps files says so to the person in the own words. */
public class UploadRejected extends Exception {

    private final UploadFault fault;

    public UploadRejected(UploadFault fault) {
        super(fault.name());
        this.fault = fault;
    }

    public UploadFault fault() {
        return fault;
    }
}
