package org.qianfa.review.web;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** What the W3C Recommendation asks of annotations, collections and pages, written down as a JSON Schema beside. */
final class StandardShape {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(StandardShape.class.getResourceAsStream("/w3c/web-annotation.schema.json"));

    private StandardShape() {
    }

    /** Empty if the Recommendation would have it so. */
    static List<String> violations(JsonNode written) {
        return SCHEMA.validate(written).stream().map(Error::toString).toList();
    }
}
