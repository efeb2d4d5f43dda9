package org.qianfa.story;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

class StoryOnH2Test extends StoryTest {

    @TempDir
    static Path folder;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        registry.add("spring.datasource.url", () -> "jdbc:h2:file:" + folder.resolve("story") + ";DB_CLOSE_ON_EXIT=FALSE");
    }

    @Override
    String database() {
        return "H2";
    }
}
