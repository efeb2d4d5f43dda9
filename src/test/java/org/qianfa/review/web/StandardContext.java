package org.qianfa.review.web;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import jakarta.json.JsonArray;
import java.io.InputStream;
import java.io.StringReader;

/** What an annotation means by the JSON-LD context of the W3C Recommendation, of which a copy lies beside; nothing is fetched. */
final class StandardContext {

    private static final String OA = "http://www.w3.org/ns/anno.jsonld";
    private static final DocumentLoader SHELF = (address, options) -> {
        if (!address.toString().equals(OA)) {
            throw new JsonLdError(JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED, "no context but the standard's: " + address);
        }
        InputStream context = StandardContext.class.getResourceAsStream("/w3c/anno.jsonld");
        return JsonDocument.of(context);
    };

    private StandardContext() {
    }

    /** Every term by its full name; what the context does not know is left out, as the processor does. */
    static JsonArray expanded(String annotation) throws JsonLdError {
        return JsonLd.expand(JsonDocument.of(new StringReader(annotation))).loader(SHELF).get();
    }
}
