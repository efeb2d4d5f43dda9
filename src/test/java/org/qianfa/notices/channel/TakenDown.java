package org.qianfa.notices.channel;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A server that takes down what it is sent and answers what it is told to. */
final class TakenDown implements AutoCloseable {

    final List<Asked> asked = Collections.synchronizedList(new ArrayList<>());
    volatile int status = 200;
    volatile String answer = "{\"errcode\":0,\"errmsg\":\"ok\"}";
    /** Begins to answer and never comes to the end. */
    volatile boolean endless;
    private final HttpServer server;

    TakenDown() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", exchange -> {
            asked.add(new Asked(exchange.getRequestURI(), new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8),
                    exchange.getRequestHeaders()));
            byte[] body = answer.getBytes(StandardCharsets.UTF_8);
            if (endless) {
                exchange.sendResponseHeaders(status, body.length + 1L);
                exchange.getResponseBody().write(body);
                exchange.getResponseBody().flush();
                return;
            }
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    String url(String path) {
        return "http://localhost:" + server.getAddress().getPort() + path;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    record Asked(URI uri, String body, com.sun.net.httpserver.Headers headers) {
    }
}
