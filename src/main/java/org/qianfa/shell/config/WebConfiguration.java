package org.qianfa.shell.config;

import java.util.List;
import org.qianfa.shared.Actor;
import org.qianfa.shell.web.CurrentActor;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/** How controllers get the actor and pages their language: Chinese unless the reader, or a program, asks otherwise. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Actor.class);
    }

    private final CurrentActor currentActor;
    private final ObjectProvider<HandlerInterceptor> interceptors;

    WebConfiguration(CurrentActor currentActor, ObjectProvider<HandlerInterceptor> interceptors) {
        this.currentActor = currentActor;
        this.interceptors = interceptors;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(currentActor);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        LocaleChangeInterceptor language = new LocaleChangeInterceptor();
        language.setParamName("lang");
        language.setIgnoreInvalidLocale(true);
        registry.addInterceptor(language);
        interceptors.orderedStream().forEach(registry::addInterceptor);
    }
}
