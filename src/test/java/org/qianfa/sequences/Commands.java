package org.qianfa.sequences;

import java.io.IOException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.aop.support.AopUtils;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.transaction.annotation.Transactional;

/** The use cases of modules that change something: methods of public interfaces whose transaction is not for reading only. */
final class Commands {

    private Commands() {
    }

    /** @return interface and method, e.g. {@code TakeTask.claim} */
    static List<String> of(ApplicationContext house, String... modules) {
        return Arrays.stream(modules).flatMap(Commands::interfaces).flatMap(one -> commands(house, one)).distinct().toList();
    }

    private static Stream<Class<?>> interfaces(String module) {
        List<Class<?>> found = new ArrayList<>();
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:org/qianfa/" + module + "/*.class")) {
                String name = file.getFilename().replace(".class", "");
                Class<?> type = name.contains("-") || name.contains("$") ? null : Class.forName("org.qianfa." + module + "." + name);
                if (type != null && type.isInterface() && java.lang.reflect.Modifier.isPublic(type.getModifiers())) {
                    found.add(type);
                }
            }
        } catch (IOException | ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
        return found.stream();
    }

    private static Stream<String> commands(ApplicationContext house, Class<?> useCase) {
        return house.getBeansOfType(useCase).values().stream().map(AopUtils::getTargetClass)
                .flatMap(service -> Arrays.stream(useCase.getMethods()).filter(method -> writes(service, method)))
                .map(method -> useCase.getSimpleName() + "." + method.getName());
    }

    private static boolean writes(Class<?> service, Method declared) {
        Method method = AopUtils.getMostSpecificMethod(declared, service);
        Transactional own = AnnotatedElementUtils.findMergedAnnotation(method, Transactional.class);
        Transactional all = own != null ? own : AnnotatedElementUtils.findMergedAnnotation(service, Transactional.class);
        return all != null && !all.readOnly();
    }
}
