package org.qianfa.drafting.domain;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The ids of a revision's paragraphs in order, one a line of its text, as they are stored. */
@Converter
public class ParagraphIds implements AttributeConverter<List<Long>, String> {

    @Override
    public String convertToDatabaseColumn(List<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    @Override
    public List<Long> convertToEntityAttribute(String stored) {
        return stored == null || stored.isEmpty() ? List.of() : Arrays.stream(stored.split(" ")).map(Long::valueOf).toList();
    }
}
