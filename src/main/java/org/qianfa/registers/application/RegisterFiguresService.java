package org.qianfa.registers.application;

import java.math.BigDecimal;
import java.util.List;
import org.qianfa.figures.FigureSource;
import org.qianfa.registers.RegisterFigure;
import org.qianfa.registers.RegisterFigures;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotPermitted;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class RegisterFiguresService implements RegisterFigures, FigureSource {

    private static final String KEYS = "registers.";

    private final RegisterDoor door;
    private final Counter counter;

    RegisterFiguresService(RegisterDoor door, Counter counter) {
        this.door = door;
        this.counter = counter;
    }

    @Override
    public List<Counted> figures(Actor reader, long unitId, int year) {
        door.requireReader(reader, unitId);
        return counted(unitId, year);
    }

    @Override
    public boolean knows(String key) {
        return key.startsWith(KEYS);
    }

    @Override
    public List<Count> counts(long unitId, int year) {
        return counted(unitId, year).stream().map(counted -> new Count(KEYS + counted.figure(), counted.figure().title(),
                counted.figure().unit(), counted.figure().definition(), counted.value(), counted.evidence(), counted.address())).toList();
    }

    @Override
    public boolean mayOpen(Actor reader, long unitId) {
        try {
            return door.scope(reader).units().contains(unitId);
        } catch (NotPermitted none) {
            return false;
        }
    }

    private List<Counted> counted(long unitId, int year) {
        return counter.count(unitId, year).entrySet().stream().map(one -> new Counted(one.getKey(), one.getValue(),
                evidence(one.getKey(), year, one.getValue()), Addresses.of(one.getKey(), unitId, year))).toList();
    }

    private static String evidence(RegisterFigure figure, int year, BigDecimal value) {
        String separator = figure.unit().equals("%") ? "" : " ";
        return "台账：" + Addresses.register(figure) + "，" + year + "年，" + figure.title() + " " + value.toPlainString() + separator + figure.unit();
    }
}
