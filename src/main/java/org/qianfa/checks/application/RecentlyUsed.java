package org.qianfa.checks.application;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Keeps values up to a weight in total and forgets first what was not asked for the longest. The last one put stays,
 * whatever it weighs. Safe for use by several threads.
 */
final class RecentlyUsed<K, V> {

    private final long most;
    private final Map<K, Weighed<V>> entries = new LinkedHashMap<>(16, 0.75f, true);
    private long weight;

    RecentlyUsed(long most) {
        this.most = most;
    }

    /** {@code null} if it is not known, or not any more. */
    synchronized V get(K key) {
        Weighed<V> entry = entries.get(key);
        return entry == null ? null : entry.value();
    }

    synchronized void put(K key, V value, long weighs) {
        Weighed<V> before = entries.put(key, new Weighed<>(value, weighs));
        weight += weighs - (before == null ? 0 : before.weight());
        Iterator<Weighed<V>> eldest = entries.values().iterator();
        while (weight > most && entries.size() > 1) {
            weight -= eldest.next().weight();
            eldest.remove();
        }
    }

    /** Of all that is kept. */
    synchronized long weight() {
        return weight;
    }

    private record Weighed<V>(V value, long weight) {
    }
}
