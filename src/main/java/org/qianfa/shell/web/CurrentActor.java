package org.qianfa.shell.web;

import jakarta.servlet.http.HttpServletRequest;
import org.qianfa.people.Account;
import org.qianfa.shared.Actor;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Carries the acting person through a request: set by the login, handed to controllers and templates. */
@Component
public class CurrentActor implements HandlerMethodArgumentResolver {

    /** The request attribute; templates read it as {@code currentActor}. */
    public static final String ATTRIBUTE = "currentActor";

    public static void set(HttpServletRequest request, Account account) {
        request.setAttribute(ATTRIBUTE, account.actor());
        request.setAttribute("mustChangePassword", account.mustChangePassword());
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Actor.class;
    }

    @Override
    public Actor resolveArgument(MethodParameter parameter, ModelAndViewContainer container, NativeWebRequest request,
                                 WebDataBinderFactory binders) {
        Object actor = request.getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
        if (actor == null) {
            throw new IllegalStateException("a page that needs an actor must not be public");
        }
        return (Actor) actor;
    }
}
