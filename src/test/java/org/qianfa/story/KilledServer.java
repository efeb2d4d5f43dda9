package org.qianfa.story;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.qianfa.QianfaApplication;

/** The product as a process of its own, which can be killed like any process. */
final class KilledServer implements AutoCloseable {

    /** A dead server's jobs are taken up again after this time; the minute of the product would only be waited for. */
    private static final String LOCK_MILLIS = "15000";

    private final Path folder;
    private final Map<String, String> database;
    private final int port = freePort();
    private Process process;
    private int starts;

    KilledServer(Path folder, Map<String, String> database) {
        this.folder = folder;
        this.database = database;
    }

    URI address() {
        return URI.create("http://localhost:" + port);
    }

    /** Starts and waits until it answers. @return the log so far */
    String start() throws IOException {
        Path log = folder.resolve("server-" + ++starts + ".log");
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx700m", "-XX:TieredStopAtLevel=1", "-cp", productClassPath(), QianfaApplication.class.getName()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).directory(folder.toFile());
        builder.environment().putAll(database);
        builder.environment().put("QIANFA_PORT", String.valueOf(port));
        builder.environment().put("CAMUNDA_BPM_JOBEXECUTION_LOCKTIMEINMILLIS", LOCK_MILLIS);
        process = builder.start();
        Visitor visitor = new Visitor(address());
        Waiting.until("the server", () -> answers(visitor) ? true : null, 180);
        return Files.readString(log);
    }

    /** SIGKILL: no shutdown hook, no flush, no goodbye. */
    void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    @Override
    public void close() {
        kill();
    }

    private boolean answers(Visitor visitor) {
        if (!process.isAlive()) {
            throw new AssertionError("the server died by itself, see " + folder);
        }
        try {
            return visitor.get("/actuator/health/readiness").statusCode() == 200;
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    private static String productClassPath() {
        String path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(path.split(File.pathSeparator)).filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
