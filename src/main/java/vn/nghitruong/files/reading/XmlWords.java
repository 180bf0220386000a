package vn.nghitruong.files.reading;

import java.io.InputStream;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The words in one part of an office document: text, text boxes, headers, comments, deleted text that is still there,
 * WordArt, descriptions of pictures, title and keywords. A stamp that says MẬT may be any of these.
 */
final class XmlWords {
    private static final XMLInputFactory READERS = XMLInputFactory.newDefaultFactory();
    private static final Set<String> TEXT = Set.of(
            "t",
            "delText",
            "instrText",
            "title",
            "subject",
            "keywords",
            "keyword",
            "description",
            "category",
            "user-defined");
    private static final Set<String> PARAGRAPHS = Set.of("p", "h", "si", "is", "row", "txbxContent");
    private static final Set<String> SPOKEN_ATTRIBUTES = Set.of("string", "descr");
    private static final String OPEN_DOCUMENT_TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    /** A table in a table in a table may go deep; Java's own limit is 100. */
    private static final String DEEPEST = "1000";

    static {
        READERS.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        READERS.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        READERS.setProperty("jdk.xml.maxElementDepth", DEEPEST);
    }

    private final Words words;
    private int inText;

    XmlWords(Words words) {
        this.words = words;
    }

    void read(InputStream in) {
        try {
            var xml = READERS.createXMLStreamReader(in);
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> start(xml);
                    case XMLStreamConstants.END_ELEMENT -> end(xml);
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                        if (inText > 0) {
                            words.add(xml.getText());
                        }
                    }
                    default -> {}
                }
            }
            words.newLine();
        } catch (XMLStreamException e) {
            throw Refusals.broken(e);
        }
    }

    private void start(XMLStreamReader xml) {
        var name = xml.getLocalName();
        if (PARAGRAPHS.contains(name)) {
            words.newLine();
        }
        if (isText(xml)) {
            inText++;
        }
        switch (name) {
            case "tab", "tc", "table-cell" -> words.add("\t");
            case "br", "cr", "line-break" -> words.add("\n");
            case "s" -> words.add(xml.getNamespaceURI().equals(OPEN_DOCUMENT_TEXT) ? " " : "");
            default -> {}
        }
        for (var i = 0; i < xml.getAttributeCount(); i++) {
            if (SPOKEN_ATTRIBUTES.contains(xml.getAttributeLocalName(i))) {
                words.line(xml.getAttributeValue(i));
            }
        }
    }

    private void end(XMLStreamReader xml) {
        if (isText(xml)) {
            inText--;
        }
        if (PARAGRAPHS.contains(xml.getLocalName()) || inText == 0 && !"t".equals(xml.getLocalName()) && isText(xml)) {
            words.newLine();
        }
    }

    private static boolean isText(XMLStreamReader xml) {
        var name = xml.getLocalName();
        return TEXT.contains(name)
                || OPEN_DOCUMENT_TEXT.equals(xml.getNamespaceURI()) && (name.equals("p") || name.equals("h"));
    }
}
