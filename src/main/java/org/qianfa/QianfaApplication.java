package org.qianfa;

import org.qianfa.commandline.CommandLine;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Qianfa as a web application, unless the arguments call a command that does without. */
@SpringBootApplication
public class QianfaApplication {

    public static void main(String[] args) {
        if (CommandLine.knows(args)) {
            System.exit(CommandLine.run(args));
        }
        SpringApplication.run(QianfaApplication.class, args);
    }
}
