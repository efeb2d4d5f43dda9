package org.qianfa.commandline;

/**
 * Where the jar begins. A command that can runs at once, from classes that lie at the root of the jar; everything else is handed
 * to Spring Boot's launcher, which first unfolds the libraries.
 */
public final class Main {

    /** By name: the launcher is put into the jar when it is packed and is no library of the source. */
    private static final String LAUNCHER = "org.springframework.boot.loader.launch.JarLauncher";

    private Main() {
    }

    public static void main(String[] arguments) throws ReflectiveOperationException {
        if (CommandLine.runsAtOnce(arguments)) {
            System.exit(CommandLine.run(arguments));
        }
        Class.forName(LAUNCHER).getMethod("main", String[].class).invoke(null, (Object) arguments);
    }
}
