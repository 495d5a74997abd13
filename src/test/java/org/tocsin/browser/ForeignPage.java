package org.tocsin.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A page of somebody else's, at an origin of its own, with at most one script of its own. */
final class ForeignPage implements AutoCloseable {
    private final HttpServer server;

    private ForeignPage(HttpServer server) {
        this.server = server;
    }

    /** @param markup all before the script */
    static ForeignPage start(String markup, Path script) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        byte[] page = (markup + "<script src=\"/script.js\"></script>").getBytes(StandardCharsets.UTF_8);
        byte[] code = Files.readAllBytes(script);
        server.createContext("/", exchange -> answer(exchange, "text/html; charset=utf-8", page));
        server.createContext("/script.js", exchange -> answer(exchange, "text/javascript; charset=utf-8", code));
        server.start();
        return new ForeignPage(server);
    }

    /**
     * A page without a script of its own.
     *
     * @param markup all of it
     * @param policy what a browser may load on it
     */
    static ForeignPage start(String markup, String policy) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        byte[] page = markup.getBytes(StandardCharsets.UTF_8);
        server.createContext("/", exchange -> {
            exchange.getResponseHeaders().set("Content-Security-Policy", policy);
            answer(exchange, "text/html; charset=utf-8", page);
        });
        server.start();
        return new ForeignPage(server);
    }

    /** Ends in no slash. */
    String origin() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private static void answer(HttpExchange exchange, String type, byte[] content) throws IOException {
        try (exchange) {
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(200, content.length);
            exchange.getResponseBody().write(content);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
