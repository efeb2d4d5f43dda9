package org.qianfa.notices.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.qianfa.notices.persistence.NoticeRows;
import org.qianfa.notices.persistence.NoticeRows.Unread;
import org.qianfa.notices.persistence.OpenSessions;
import org.qianfa.shared.RoundTimer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The bells of all pages open at this server. One look into the database every few seconds serves all of them, so that it
 * does not matter which server wrote a notice; between looks no connection is held. A bell ends with its login.
 */
@Component
class LiveBells extends RoundTimer {

    private static final Duration HEARTBEAT = Duration.ofSeconds(20);
    /** Pages of one person at one server; browsers do not have more. */
    private static final int MOST_OF_ONE = 12;

    private final Set<LiveBell> open = ConcurrentHashMap.newKeySet();
    private final NoticeRows notices;
    private final OpenSessions sessions;
    private final BellWords words;
    private final Clock clock;
    private final Duration every;
    private final Duration longest;

    /**
     * @param every   zero: nothing is sent live
     * @param longest after which a page asks anew, if somebody sits before it; asking is what keeps a login open
     */
    LiveBells(NoticeRows notices, OpenSessions sessions, BellWords words, Clock clock, @Value("${qianfa.notices.live-every:PT0S}") String every,
              @Value("${qianfa.notices.live-for:PT10M}") String longest) {
        super("bells");
        this.notices = notices;
        this.sessions = sessions;
        this.words = words;
        this.clock = clock;
        this.every = Duration.parse(every);
        this.longest = Duration.parse(longest);
    }

    void add(LiveBell bell) {
        bell.opened(clock.instant());
        open.add(bell);
        List<LiveBell> ofPerson = open.stream().filter(other -> other.personId() == bell.personId())
                .sorted(Comparator.comparing(LiveBell::opened)).toList();
        ofPerson.stream().limit(Math.max(0, ofPerson.size() - MOST_OF_ONE)).forEach(LiveBell::end);
    }

    int size() {
        return open.size();
    }

    private void look() {
        open.removeIf(LiveBell::over);
        List<LiveBell> bells = List.copyOf(open);
        if (!bells.isEmpty()) {
            ring(bells, clock.instant());
        }
    }

    private void ring(List<LiveBell> bells, Instant now) {
        Set<String> standing = sessions.of(bells.stream().map(LiveBell::sessionId).distinct().toList(), now);
        Map<Long, Unread> unread = notices.unread(bells.stream().map(LiveBell::personId).distinct().toList());
        for (LiveBell bell : bells) {
            Unread found = unread.getOrDefault(bell.personId(), Unread.NONE);
            if (!standing.contains(bell.sessionId()) || bell.opened().plus(longest).isBefore(now)) {
                bell.end();
            } else if (!found.equals(bell.shown())) {
                bell.show(found, words.json(found, bell.heard(), bell.language()), now);
            } else if (bell.lastSent().plus(HEARTBEAT).isBefore(now)) {
                bell.heartbeat(now);
            }
        }
    }

    @Override
    protected List<Round> rounds() {
        return List.of(Round.once(every, this::look));
    }

    /** Before the web server, which would wait for answers that have no end. */
    @Override
    public synchronized void stop() {
        super.stop();
        open.forEach(LiveBell::end);
        open.clear();
    }
}
