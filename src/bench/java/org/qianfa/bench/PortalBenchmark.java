package org.qianfa.bench;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Threads;
import org.qianfa.QianfaApplication;
import org.qianfa.access.SampleDistrictReady;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A published report and the list of all, asked for over HTTP by 200 readers at once, who ask again as soon as they are
 * answered. Peer: the JDK's own server handing out the same bytes from memory. Readers and servers share the machine.
 */
@State(Scope.Benchmark)
@Threads(PortalBenchmark.READERS)
public class PortalBenchmark {

    static final int READERS = 200;

    /** Named for the column of the table all benchmarks share. */
    @Param({"report", "list"})
    public String characters;

    private final HttpClient client = HttpClient.newHttpClient();
    private final ExecutorService hands = Executors.newFixedThreadPool(READERS);
    private ConfigurableApplicationContext house;
    private HttpServer plain;
    private HttpRequest page;
    private HttpRequest copy;

    @Setup
    public void open() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("qianfa-bench");
        house = new SpringApplicationBuilder(QianfaApplication.class).profiles("demo").run("--server.port=0",
                "--spring.datasource.url=jdbc:h2:file:" + folder.resolve("bench"), "--logging.level.root=warn");
        JdbcClient jdbc = house.getBean(JdbcClient.class);
        SampleDistrictReady.await(jdbc);
        long edition = jdbc.sql("select max(id) from publication_edition").query(Long.class).single();
        page = get(house.getEnvironment().getProperty("local.server.port"), characters.equals("report") ? "/p/" + edition : "/p");
        byte[] bytes = client.send(page, HttpResponse.BodyHandlers.ofByteArray()).body();
        plain = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), READERS);
        plain.setExecutor(hands);
        plain.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        plain.start();
        copy = get(String.valueOf(plain.getAddress().getPort()), "/");
    }

    private static HttpRequest get(String port, String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).GET().build();
    }

    @Benchmark
    public int qianfa() throws IOException, InterruptedException {
        return read(page);
    }

    @Benchmark
    public int peer() throws IOException, InterruptedException {
        return read(copy);
    }

    private int read(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(request.uri() + " answered " + answer.statusCode());
        }
        return answer.body().length;
    }

    @TearDown
    public void close() {
        plain.stop(0);
        hands.shutdown();
        house.close();
    }
}
