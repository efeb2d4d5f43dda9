package org.qianfa;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Qianfa as a web application. */
@SpringBootApplication
public class QianfaApplication {

    public static void main(String[] args) {
        SpringApplication.run(QianfaApplication.class, args);
    }
}
