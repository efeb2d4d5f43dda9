package org.qianfa.notices;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/** How a person hears of things outside of the application. */
public interface NoticeSettings {

    Settings settings(Actor by);

    /**
     * Keeps the person's choice. Media that are not offered are left as they are; an empty address ends a medium, what
     * did not leave by it included; another address holds for that too.
     *
     * @throws Refusal {@link AddressFlawed}
     */
    void keep(Actor by, Command command) throws Refusal;

    /** @param offered the media this installation is set up for, in order */
    record Settings(List<Medium> offered, String language, int digestHour, Map<Medium, String> addresses,
                    Map<Medium, Map<NoticeKind, Timing>> timings) {

        /** {@code null} if there is none. */
        public String address(Medium medium) {
            return addresses.get(medium);
        }

        public Timing timing(Medium medium, NoticeKind kind) {
            return timings.get(medium).get(kind);
        }
    }

    /**
     * @param language   {@code zh} or {@code en}; anything else is {@code zh}
     * @param digestHour 0 to 23, in the zone of the house; anything else is the nearest of these
     * @param timings    what is left out stays as it is
     */
    record Command(String language, int digestHour, Map<Medium, String> addresses, Map<Medium, Map<NoticeKind, Timing>> timings) {

        public static final Set<String> LANGUAGES = Set.of("zh", "en");

        public Command {
            language = language != null && LANGUAGES.contains(language) ? language : "zh";
            digestHour = Math.max(0, Math.min(digestHour, 23));
            addresses = addresses == null ? Map.of() : addresses;
            timings = timings == null ? Map.of() : timings;
        }
    }
}
