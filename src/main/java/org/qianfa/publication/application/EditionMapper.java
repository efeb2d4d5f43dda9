package org.qianfa.publication.application;

import org.mapstruct.Mapper;
import org.qianfa.publication.PublishedEditions.EditionView;
import org.qianfa.publication.domain.Edition;

@Mapper
interface EditionMapper {

    EditionView view(Edition edition);
}
