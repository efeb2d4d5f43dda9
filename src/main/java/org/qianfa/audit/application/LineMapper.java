package org.qianfa.audit.application;

import java.util.List;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.qianfa.audit.ReadJournal.Line;
import org.qianfa.audit.domain.Link;

@Mapper
interface LineMapper {

    List<Line> lines(List<Link> links);

    @Mapping(target = "actingFor", ignore = true)
    @Mapping(target = ".", source = "entry")
    Line line(Link link);
}
