package org.qianfa.signoff;

import java.time.Instant;

/** Signs files in the name of this installation: that it made them, and that nothing was changed since. Not an official seal. */
public interface FileSigner {

    /** Message, SM2 signature and certificates in one piece, as GB/T 35275 lays it out. @return DER */
    byte[] signedMessage(byte[] message, Instant at);
}
