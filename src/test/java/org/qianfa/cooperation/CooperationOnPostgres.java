package org.qianfa.cooperation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.qianfa.testing.OnPostgres;
import org.springframework.context.annotation.Import;

/** Like {@link CooperationTest}, on a PostgreSQL that all such tests share: what holds on H2 holds there. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@CooperationTest
@Import(OnPostgres.Server.class)
@interface CooperationOnPostgres {
}
