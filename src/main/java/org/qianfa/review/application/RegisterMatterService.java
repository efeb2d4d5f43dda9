package org.qianfa.review.application;

import org.qianfa.review.RegisterMatter;
import org.qianfa.review.domain.Matter;
import org.qianfa.review.persistence.Matters;
import org.qianfa.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class RegisterMatterService implements RegisterMatter {

    private final Matters matters;
    private final MatterFiles files;
    private final ReviewClocks clocks;
    private final Proceedings proceedings;

    RegisterMatterService(Matters matters, MatterFiles files, ReviewClocks clocks, Proceedings proceedings) {
        this.matters = matters;
        this.files = files;
        this.clocks = clocks;
        this.proceedings = proceedings;
    }

    @Override
    public void registerMatter(long matterId) {
        Matter matter = matters.findById(matterId).orElseThrow(() -> new NotFound("matter", matterId));
        if (files.of(matter).register(clocks.today())) {
            proceedings.record(null, "RegisterMatter", matter, null, matter.state().name());
        }
    }
}
