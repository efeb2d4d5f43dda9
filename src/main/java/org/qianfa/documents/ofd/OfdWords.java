package org.qianfa.documents.ofd;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The words of an OFD this product wrote, in the order in which its tags name the objects that show them. */
public final class OfdWords {

    private static final String TAGS = "Doc_0/Tags/Content.xml";

    private OfdWords() {
    }

    /**
     * @param most bytes that may come out of the file
     * @return nothing if the file cannot be read, or has no such tags
     */
    public static Optional<String> of(byte[] file, long most) {
        try {
            Map<String, byte[]> parts = parts(file, most);
            Map<String, String> shown = new HashMap<>();
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                if (part.getKey().startsWith("Doc_0/Pages/")) {
                    shown.putAll(objects(part.getValue()));
                }
            }
            return parts.containsKey(TAGS) ? Optional.of(inOrder(parts.get(TAGS), shown)) : Optional.empty();
        } catch (IOException | XMLStreamException unreadable) {
            return Optional.empty();
        }
    }

    private static Map<String, byte[]> parts(byte[] file, long most) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        long rest = most;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] content = zip.readNBytes((int) Math.min(rest + 1, Integer.MAX_VALUE - 8));
                rest -= content.length;
                if (rest < 0) {
                    throw new IOException("more comes out of it than any document holds");
                }
                if (entry.getName().endsWith(".xml")) {
                    parts.put(entry.getName(), content);
                }
            }
        }
        return parts;
    }

    /** The words of a page by the id of the object that shows them. */
    private static Map<String, String> objects(byte[] page) throws XMLStreamException {
        Map<String, String> shown = new HashMap<>();
        XMLStreamReader xml = xml(page);
        String object = null;
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT) {
                if (xml.getLocalName().equals("TextObject")) {
                    object = xml.getAttributeValue(null, "ID");
                } else if (xml.getLocalName().equals("TextCode")) {
                    shown.merge(object, xml.getElementText(), String::concat);
                }
            }
        }
        return shown;
    }

    private static String inOrder(byte[] tags, Map<String, String> shown) throws XMLStreamException {
        StringBuilder words = new StringBuilder();
        XMLStreamReader xml = xml(tags);
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("ObjectRef")) {
                words.append(shown.get(xml.getElementText()));
            }
        }
        return words.toString();
    }

    private static XMLStreamReader xml(byte[] content) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(new ByteArrayInputStream(content));
    }
}
