package org.qianfa.signoff.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Locks keys with a secret that is not in the database, so that who has the database alone cannot sign. Without a secret
 * given, one is made and kept in a file; with a database in memory it lasts as long as that.
 */
@Component
class KeyLock {

    private static final Logger LOG = LoggerFactory.getLogger(KeyLock.class);
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int SALT = 16;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int KEY_BITS = 256;
    private static final int ROUNDS = 100_000;

    private final SecureRandom random = new SecureRandom();
    private final String given;
    private final Path file;
    private final boolean passing;
    private String secret;

    KeyLock(@Value("${qianfa.signing.secret:}") String given, @Value("${qianfa.signing.secret-file:./data/signing.secret}") Path file,
            @Value("${spring.datasource.url:jdbc:h2:mem:}") String database) {
        this.given = given;
        this.file = file;
        this.passing = database.startsWith("jdbc:h2:mem:");
    }

    String lock(byte[] key) {
        byte[] salt = new byte[SALT];
        byte[] nonce = new byte[NONCE];
        random.nextBytes(salt);
        random.nextBytes(nonce);
        byte[] locked = apply(Cipher.ENCRYPT_MODE, salt, nonce, key);
        return Base64.getEncoder().encodeToString(ByteBuffer.allocate(SALT + NONCE + locked.length).put(salt).put(nonce).put(locked).array());
    }

    /** @throws IllegalStateException if it was locked with another secret */
    byte[] unlock(String locked) {
        ByteBuffer parts = ByteBuffer.wrap(Base64.getDecoder().decode(locked));
        byte[] salt = new byte[SALT];
        byte[] nonce = new byte[NONCE];
        byte[] key = new byte[parts.capacity() - SALT - NONCE];
        parts.get(salt).get(nonce).get(key);
        return apply(Cipher.DECRYPT_MODE, salt, nonce, key);
    }

    private byte[] apply(int mode, byte[] salt, byte[] nonce, byte[] content) {
        try {
            byte[] key = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(new PBEKeySpec(secret().toCharArray(), salt, ROUNDS, KEY_BITS)).getEncoded();
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(content);
        } catch (GeneralSecurityException wrong) {
            throw new IllegalStateException("a signing key cannot be unlocked: qianfa.signing.secret is not the one it was locked with", wrong);
        }
    }

    private synchronized String secret() {
        if (secret == null) {
            secret = !given.isBlank() ? given : passing ? drawn() : kept();
        }
        return secret;
    }

    /** Whoever writes the file first has made the secret of all. */
    private String kept() {
        try {
            if (Files.notExists(file)) {
                make();
            }
            return Files.readString(file, StandardCharsets.US_ASCII).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the secret of the signing keys cannot be kept in " + file.toAbsolutePath(), unreadable);
        }
    }

    private void make() throws IOException {
        if (file.getParent() != null) {
            Files.createDirectories(file.getParent());
        }
        Path made = Files.createTempFile(file.toAbsolutePath().getParent(), "signing", ".secret");
        try {
            Files.writeString(made, drawn(), StandardCharsets.US_ASCII);
            Files.createLink(file, made);
            LOG.warn("A secret for the signing keys was made and kept in {}. Keep a copy; several nodes need the same one (qianfa.signing.secret).",
                    file.toAbsolutePath());
        } catch (FileAlreadyExistsException anothersCounts) {
            LOG.info("The secret of the signing keys was made meanwhile");
        } finally {
            Files.delete(made);
        }
    }

    private String drawn() {
        byte[] drawn = new byte[KEY_BITS / Byte.SIZE];
        random.nextBytes(drawn);
        return Base64.getEncoder().encodeToString(drawn);
    }
}
