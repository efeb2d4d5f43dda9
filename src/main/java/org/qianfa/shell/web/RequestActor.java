package org.qianfa.shell.web;

import java.util.Optional;
import org.qianfa.shared.Actor;
import org.qianfa.shell.WhoActs;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

@Component
class RequestActor implements WhoActs {

    @Override
    public Optional<Actor> now() {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        return request == null ? Optional.empty()
                : Optional.ofNullable((Actor) request.getAttribute(CurrentActor.ATTRIBUTE, RequestAttributes.SCOPE_REQUEST));
    }
}
