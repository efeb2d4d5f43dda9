package org.qianfa.story;

import java.util.Map;
import org.junit.jupiter.api.Test;

class KillOnH2Test extends KillTest {

    @Test
    void a_killed_server_goes_on_where_it_was() throws Exception {
        // No setting at all: the default database, in the server's working folder.
        survives(Map.of());
    }
}
