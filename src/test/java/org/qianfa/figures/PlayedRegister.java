package org.qianfa.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Role;

/** A register that counts what a test says. */
public class PlayedRegister implements FigureSource {

    private final Map<String, BigDecimal> counts = new TreeMap<>();

    public void says(String name, String value) {
        counts.put(name, new BigDecimal(value));
    }

    public void clear() {
        counts.clear();
    }

    @Override
    public List<Count> counts(long unitId, int year) {
        return counts.entrySet().stream().map(one -> new Count("played." + one.getKey(), one.getKey(), "件", "口径", one.getValue(),
                "台账：" + year + "年，" + one.getKey() + " " + one.getValue() + " 件", "/registers?year=" + year)).toList();
    }

    @Override
    public boolean knows(String key) {
        return key.startsWith("played.");
    }

    @Override
    public boolean mayOpen(Actor reader, long unitId) {
        return reader.holds(Role.COORDINATOR, unitId);
    }
}
