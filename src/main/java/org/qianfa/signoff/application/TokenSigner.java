package org.qianfa.signoff.application;

import java.time.Instant;
import org.qianfa.integrity.SealSignature;
import org.qianfa.integrity.SignatureCheck;
import org.qianfa.shared.Actor;
import org.qianfa.signoff.Signer;

/** Signs with keys on a token (server cryptographic machine, smart card): they never leave it. A person's key is found by its label. */
class TokenSigner implements Signer {

    private static final String USERNAME = "{username}";

    private final Token token;
    private final String label;

    /** @param label of a person's key; {@code {username}} and {@code {id}} stand for the person's; empty: the username */
    TokenSigner(Token token, String label) {
        this.token = token;
        this.label = label.isBlank() ? USERNAME : label.strip();
    }

    @Override
    public SealSignature sign(Actor by, String content, Instant at) {
        String own = label.replace(USERNAME, by.username()).replace("{id}", String.valueOf(by.id()));
        SealSignature signature = token.sign(own, content);
        SignatureCheck.Flaw flaw = SignatureCheck.flaw(content, signature, at);
        if (flaw != null) {
            throw new IllegalStateException("what the token signed with " + own + " cannot be used: " + flaw);
        }
        return signature;
    }
}
