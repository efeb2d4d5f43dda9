package org.qianfa;

import org.qianfa.commandline.CommandLine;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.logging.LoggingSystem;

/** Starts Qianfa as a web application, unless the arguments call a command that does without. */
@SpringBootApplication
public class QianfaApplication {

    public static void main(String[] args) {
        if (CommandLine.knows(args)) {
            silenceLibraries();
            System.exit(CommandLine.run(args));
        }
        SpringApplication.run(QianfaApplication.class, args);
    }

    /** What a library has to say about a file is no part of a command's answer. */
    private static void silenceLibraries() {
        LoggingSystem.get(QianfaApplication.class.getClassLoader()).beforeInitialize();
    }
}
