package org.qianfa.drafting.application;

import org.qianfa.documents.ReadDocument;
import org.qianfa.documents.ReadingLimits;
import org.qianfa.documents.reading.DocumentReader;
import org.qianfa.drafting.Brought;
import org.qianfa.shared.Refusal;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** Reads what people bring, within the limits of this installation. */
@Component
class BroughtTexts {

    private final DocumentReader reader;

    BroughtTexts(@Value("${qianfa.import.file-size}") DataSize fileSize,
                 @Value("${qianfa.import.unpacked-size}") DataSize unpackedSize,
                 @Value("${qianfa.import.characters}") int characters) {
        this.reader = new DocumentReader(new ReadingLimits(fileSize.toBytes(), unpackedSize.toBytes(), characters));
    }

    ReadDocument read(Brought brought) throws Refusal {
        return brought.file().length > 0 ? reader.read(brought.file()) : reader.pasted(brought.pasted());
    }
}
