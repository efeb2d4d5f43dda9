package org.qianfa.notices.application;

import java.util.Comparator;
import java.util.List;
import org.qianfa.notices.Medium;
import org.qianfa.notices.channel.Channel;
import org.qianfa.notices.channel.NotDelivered;
import org.qianfa.notices.persistence.LetterRows.Letter;
import org.qianfa.notices.persistence.LetterRows.Line;
import org.springframework.stereotype.Component;

/** Knows the ways out of the house and takes each message its own. */
@Component
class Postman {

    private final List<Channel> channels;
    private final LetterWriter writer;

    Postman(List<Channel> channels, LetterWriter writer) {
        this.channels = channels;
        this.writer = writer;
    }

    /** Those this installation is set up for. */
    List<Medium> offered() {
        return channels.stream().filter(Channel::open).map(Channel::medium).sorted(Comparator.naturalOrder()).toList();
    }

    void deliver(Letter letter, List<Line> lines) throws NotDelivered {
        Channel way = channels.stream().filter(channel -> channel.medium() == letter.medium() && channel.open()).findFirst()
                .orElseThrow(() -> new NotDelivered("this installation is not set up for " + letter.medium()));
        way.send(writer.message(letter, lines));
    }
}
