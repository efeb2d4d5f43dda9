package org.qianfa.documents.ofd;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.ofdrw.core.basicStructure.pageObj.layer.CT_Layer;
import org.ofdrw.core.basicStructure.pageObj.layer.PageBlockType;
import org.ofdrw.core.basicStructure.pageObj.layer.block.TextObject;
import org.ofdrw.core.text.TextCode;
import org.ofdrw.reader.OFDReader;
import org.ofdrw.reader.PageInfo;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Reads an OFD with the reader of ofdrw: objects and places; which part they show is told by the tags. */
public final class OfdReading {

    private OfdReading() {
    }

    /** The words element by element. */
    public static List<String> text(byte[] ofd) throws Exception {
        Map<String, String> shown = new HashMap<>();
        try (OFDReader reader = new OFDReader(new ByteArrayInputStream(ofd))) {
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                for (TextObject object : objects(reader.getPageInfo(page))) {
                    StringBuilder words = new StringBuilder();
                    for (TextCode code : object.getTextCodes()) {
                        words.append(code.getContent());
                    }
                    shown.put(object.getID().toString(), words.toString());
                }
            }
        }
        List<String> texts = new ArrayList<>();
        NodeList parts = xml(entries(ofd).get("Doc_0/Tags/Content.xml")).getElementsByTagName("ofd:Part");
        for (int i = 0; i < parts.getLength(); i++) {
            StringBuilder text = new StringBuilder();
            NodeList references = ((Element) parts.item(i)).getElementsByTagName("ofd:ObjectRef");
            for (int k = 0; k < references.getLength(); k++) {
                text.append(shown.get(references.item(k).getTextContent()));
            }
            texts.add(text.toString());
        }
        return texts;
    }

    static List<TextObject> objects(PageInfo page) {
        List<TextObject> objects = new ArrayList<>();
        for (CT_Layer layer : page.getAllLayer()) {
            for (PageBlockType block : layer.getPageBlocks()) {
                if (block instanceof TextObject text) {
                    objects.add(text);
                }
            }
        }
        return objects;
    }

    static Map<String, byte[]> entries(byte[] ofd) throws IOException {
        Map<String, byte[]> entries = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(ofd), UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        return entries;
    }

    static Element xml(byte[] content) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(content)).getDocumentElement();
    }
}
