package org.qianfa.documents.inspection;

/** Why an uploaded file cannot be kept. */
public enum UploadFault {
    EMPTY, TOO_LARGE, KIND_NOT_ALLOWED, NAME_CONTRADICTS_CONTENT, WITH_MACROS, ENCRYPTED
}
