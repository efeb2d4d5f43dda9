package org.qianfa.demo;

import java.util.concurrent.atomic.AtomicInteger;
import org.qianfa.signoff.UpwardChannel;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * The incident of the sample district: one delivery upward fails as often as the process tries, and shows in the
 * cockpit; the administrator's retry succeeds.
 */
@Component
@Primary
@Profile("demo")
class UnreliableChannel implements UpwardChannel {

    private static final int ATTEMPTS_OF_THE_PROCESS = 3;

    private final ObjectProvider<UpwardChannel> channels;
    private final AtomicInteger failuresLeft = new AtomicInteger();
    private volatile long reportId = -1;

    UnreliableChannel(ObjectProvider<UpwardChannel> channels) {
        this.channels = channels;
    }

    /** Has the next deliveries of this report fail. */
    void failFor(long report) {
        reportId = report;
        failuresLeft.set(ATTEMPTS_OF_THE_PROCESS);
    }

    @Override
    public void deliver(Delivery delivery) {
        if (delivery.reportId() == reportId && failuresLeft.getAndDecrement() > 0) {
            throw new IllegalStateException("上级接收系统暂时无法连接（样例故障：在流程监控中点击重试即可恢复）");
        }
        channels.stream().filter(channel -> channel != this).findFirst().orElseThrow().deliver(delivery);
    }
}
