package org.qianfa.signoff.application;

import org.qianfa.signoff.Signer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Who holds the persons' keys: the product, unless a token is configured. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class Signing {

    @Bean
    Signer signer(KeyChest keys, HouseKey house, @Value("${qianfa.signing.pkcs11:}") String library,
                  @Value("${qianfa.signing.pkcs11-slot:0}") int slot, @Value("${qianfa.signing.pkcs11-pin:}") String pin,
                  @Value("${qianfa.signing.pkcs11-label:}") String label) {
        return library.isBlank() ? new SoftwareSigner(keys, house) : new TokenSigner(Token.open(library.strip(), slot, pin.toCharArray()), label);
    }
}
