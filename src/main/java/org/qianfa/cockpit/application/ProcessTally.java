package org.qianfa.cockpit.application;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.qianfa.cockpit.WatchProcesses.ElementCount;
import org.qianfa.workflow.ProcessPictures.Count;

/** Puts counts into the order of the diagram, under the names written there. */
final class ProcessTally {

    /** The engine counts the frame around a multiple activity apart: {@code callActivity_x#multiInstanceBody}. */
    private static final String FRAME = "#";

    private ProcessTally() {
    }

    static List<ElementCount> inOrder(String diagram, Map<String, Count> counts) {
        Map<String, Count> byElement = withoutFrames(counts);
        List<ElementCount> ordered = new ArrayList<>();
        elements(diagram).forEach((id, name) -> {
            Count count = byElement.get(id);
            if (count != null) {
                ordered.add(new ElementCount(id, name, count.tokens(), count.incidents()));
            }
        });
        return ordered;
    }

    /** Elements of the diagram in its order, by name. */
    static Map<String, String> elements(String diagram) {
        Map<String, String> elements = new LinkedHashMap<>();
        try {
            XMLStreamReader xml = reader(diagram);
            while (xml.hasNext()) {
                String id = xml.next() == XMLStreamConstants.START_ELEMENT ? xml.getAttributeValue(null, "id") : null;
                if (id != null) {
                    String name = xml.getAttributeValue(null, "name");
                    elements.putIfAbsent(id, name == null ? id : name);
                }
            }
        } catch (XMLStreamException e) {
            throw new IllegalStateException("unreadable diagram", e);
        }
        return elements;
    }

    static Count sum(Count one, Count other) {
        return new Count(one.tokens() + other.tokens(), one.incidents() + other.incidents());
    }

    /** A frame holds no token of its own, but may have failed. */
    private static Map<String, Count> withoutFrames(Map<String, Count> counts) {
        Map<String, Count> merged = new HashMap<>();
        counts.forEach((id, count) -> {
            int frame = id.indexOf(FRAME);
            Count own = frame < 0 ? count : new Count(0, count.incidents());
            merged.merge(frame < 0 ? id : id.substring(0, frame), own, ProcessTally::sum);
        });
        merged.values().removeIf(count -> count.tokens() == 0 && count.incidents() == 0);
        return merged;
    }

    private static XMLStreamReader reader(String diagram) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(new StringReader(diagram));
    }
}
