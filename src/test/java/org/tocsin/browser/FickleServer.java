package org.tocsin.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Predicate;

/** Serves one desk after another at the same address, and fails where it is told to. */
final class FickleServer implements AutoCloseable {
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "json", "application/json",
            "webmanifest", "application/manifest+json",
            "svg", "image/svg+xml",
            "png", "image/png");

    private final int port;
    private final ConcurrentLinkedQueue<String> asked = new ConcurrentLinkedQueue<>();
    private volatile Path desk;
    private volatile Predicate<String> refused = path -> false;
    private volatile Predicate<String> cutOff = path -> false;
    private HttpServer server;
    private ExecutorService threads;

    FickleServer(Path desk) throws IOException {
        this.desk = desk;
        this.threads = Executors.newCachedThreadPool();
        this.server = listen(0);
        this.port = server.getAddress().getPort();
    }

    private HttpServer listen(int at) throws IOException {
        HttpServer started = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), at), 0);
        started.createContext("/", this::answer);
        started.setExecutor(threads);
        started.start();
        return started;
    }

    String url(String path) {
        return "http://127.0.0.1:" + port + "/" + path;
    }

    void serve(Path other) {
        desk = other;
    }

    /** Answers 500 to paths of that kind. */
    void refuse(Predicate<String> paths) {
        refused = paths;
    }

    /** Promises all of a file of that kind, and sends half of it. */
    void cutOff(Predicate<String> paths) {
        cutOff = paths;
    }

    /** Nobody listens any more. */
    void stop() {
        server.stop(0);
        threads.shutdown();
    }

    /** Listens again where it did. */
    void restart() throws IOException {
        threads = Executors.newCachedThreadPool();
        server = listen(port);
    }

    /** The paths asked for since the last call. */
    List<String> asked() {
        List<String> paths = List.copyOf(asked);
        asked.clear();
        return paths;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath().substring(1);
            asked.add(path);
            if (refused.test(path)) {
                exchange.sendResponseHeaders(500, -1);
                return;
            }
            Path file = desk.resolve(path).normalize();
            if (Files.isDirectory(file)) {
                file = file.resolve("index.html");
            }
            boolean found = file.startsWith(desk) && Files.isRegularFile(file);
            byte[] content = Files.readAllBytes(found ? file : desk.resolve("404.html"));
            String name = file.toString();
            exchange.getResponseHeaders()
                    .set(
                            "Content-Type",
                            TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream"));
            exchange.getResponseHeaders().set("Content-Security-Policy", SiteServer.policy("desk", name));
            exchange.getResponseHeaders().set("Cache-Control", "max-age=600");
            exchange.sendResponseHeaders(found ? 200 : 404, content.length);
            exchange.getResponseBody().write(content, 0, cutOff.test(path) ? content.length / 2 : content.length);
        }
    }

    @Override
    public void close() {
        stop();
    }
}
