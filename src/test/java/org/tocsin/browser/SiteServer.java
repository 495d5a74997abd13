package org.tocsin.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.tocsin.site.ContentPolicy;

/** Serves one built site as a web host does: with the headers the site asks for, its policy on content at least. */
final class SiteServer implements AutoCloseable {
    private static final String DESK =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; manifest-src 'self';"
                    + " base-uri 'none'; form-action 'none'";

    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "json", "application/json",
            "webmanifest", "application/manifest+json",
            "svg", "image/svg+xml",
            "png", "image/png");

    private final Path folder;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(4);

    private SiteServer(Path folder, HttpServer server) {
        this.folder = folder;
        this.server = server;
    }

    static SiteServer start(Path folder) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        SiteServer site = new SiteServer(folder, server);
        server.createContext("/", site::answer);
        server.setExecutor(site.threads);
        server.start();
        return site;
    }

    /** Ends in no slash. */
    String origin() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** What each site's pages say that a browser may load for them. */
    static String policy(String site) {
        return site.equals("status") ? ContentPolicy.STATUS : DESK;
    }

    /**
     * The policy a host sends with a file of a site. Pages of the desk ask for nothing; its worker, which fetches them, lives
     * under the policy sent with it.
     */
    static String policy(String site, String file) {
        return policy(site) + (site.equals("desk") && file.endsWith("sw.js") ? "; connect-src 'self'" : "");
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            Path file = folder.resolve(exchange.getRequestURI().getPath().substring(1))
                    .normalize();
            if (Files.isDirectory(file)) {
                file = file.resolve("index.html");
            }
            boolean found = file.startsWith(folder) && Files.isRegularFile(file);
            byte[] content = Files.readAllBytes(found ? file : folder.resolve("404.html"));
            String name = found ? file.getFileName().toString() : "404.html";
            String type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.getResponseHeaders()
                    .set("Content-Security-Policy", policy(String.valueOf(folder.getFileName()), name));
            exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
            if (exchange.getRequestURI().getPath().startsWith("/api/")) {
                exchange.getResponseHeaders().set("Access-Control-Allow-Origin", "*");
            }
            SentHeaders.of(folder, exchange.getRequestURI().getPath())
                    .forEach((header, value) -> exchange.getResponseHeaders().set(header, value));
            exchange.sendResponseHeaders(found ? 200 : 404, content.length);
            exchange.getResponseBody().write(content);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdown();
    }
}
