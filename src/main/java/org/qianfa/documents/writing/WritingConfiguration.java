package org.qianfa.documents.writing;

import java.nio.file.Path;
import org.qianfa.documents.fonts.Fonts;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The writer with the fonts of this installation. A folder or font that cannot be used stops the start with its name. */
@Configuration(proxyBeanMethods = false)
class WritingConfiguration {

    @Bean
    DocumentWriter documentWriter(@Value("${qianfa.documents.fonts}") String folder) {
        return new DocumentWriter(folder.isBlank() ? Fonts.shipped() : Fonts.in(Path.of(folder)));
    }
}
