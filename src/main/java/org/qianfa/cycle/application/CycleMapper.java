package org.qianfa.cycle.application;

import org.mapstruct.Mapper;
import org.qianfa.cycle.Cycles.CycleView;
import org.qianfa.cycle.domain.Cycle;

@Mapper
interface CycleMapper {

    CycleView view(Cycle cycle);
}
