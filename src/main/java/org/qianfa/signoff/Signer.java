package org.qianfa.signoff;

import java.time.Instant;
import org.qianfa.integrity.SealSignature;
import org.qianfa.shared.Actor;

/** Signs in the name of a person who has shown to be that person. By default the product keeps the keys. */
public interface Signer {

    /** @param content is signed as UTF-8 @throws RuntimeException if no key of the person can be used */
    SealSignature sign(Actor by, String content, Instant at);
}
