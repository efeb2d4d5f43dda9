package org.qianfa.signoff.application;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import org.qianfa.integrity.SealFile;
import org.qianfa.shared.Actor;

/** Signs with a token in a process of its own, since the token's library finds its settings in the environment. */
final class TokenOnItsOwn {

    private TokenOnItsOwn() {
    }

    /** @param given library, pin, label, username, content and the file for what was signed */
    public static void main(String[] given) throws Exception {
        TokenSigner signer = new TokenSigner(Token.open(given[0], 0, given[1].toCharArray()), given[2]);
        Actor by = new Actor(90, given[3], "人员90", 3, null, Set.of());
        Files.writeString(Path.of(given[5]), SealFile.of(given[4], signer.sign(by, given[4], Instant.now())), StandardCharsets.UTF_8);
    }
}
