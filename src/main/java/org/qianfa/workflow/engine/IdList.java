package org.qianfa.workflow.engine;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Ids as one comma-separated string, so that the engine never stores a serialised object. Used by the diagrams as {@code ${idList.of(…)}}. */
@Component("idList")
public class IdList {

    public List<Long> of(String ids) {
        if (ids == null || ids.isBlank()) {
            return List.of();
        }
        return Arrays.stream(ids.split(",")).map(Long::valueOf).toList();
    }

    public static String text(Collection<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}
