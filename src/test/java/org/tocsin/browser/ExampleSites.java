package org.tocsin.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.tocsin.cli.TocsinRun;

/** Both sites of the example company, built once as its users would on one afternoon, and served. */
final class ExampleSites implements AutoCloseable {
    /** When the pages are built. */
    static final String AFTERNOON = "2026-11-23T12:00Z";

    private final Path folder;
    private final List<SiteServer> servers = new ArrayList<>();
    private final List<BuiltSite> sites = new ArrayList<>();

    private ExampleSites(Path folder) {
        this.folder = folder;
    }

    static ExampleSites build() {
        try {
            Path folder = Files.createTempDirectory("tocsin-sites").toRealPath();
            ExampleSites example = new ExampleSites(folder);
            TocsinRun run = TocsinRun.in(Path.of(""), "build", "--out", folder.toString(), "--now", AFTERNOON);
            if (run.code() != 0) {
                example.close();
                throw new IllegalStateException("the example cannot be built:\n" + run.said());
            }
            for (String name : List.of("status", "desk")) {
                example.serve(name);
            }
            return example;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot serve the example's sites", e);
        }
    }

    private void serve(String name) throws IOException {
        SiteServer server = SiteServer.start(folder.resolve(name));
        servers.add(server);
        sites.add(new BuiltSite(name, folder.resolve(name), server.origin()));
    }

    List<BuiltSite> all() {
        return List.copyOf(sites);
    }

    /** One page of each kind of both sites. */
    List<Address> kinds() {
        return sites.stream().flatMap(site -> kinds(site).stream()).toList();
    }

    /** One page of each kind of one site. */
    List<Address> kinds(BuiltSite site) {
        return site.onePageOfEachKind().stream()
                .map(page -> new Address(site.name() + "/" + page, site.url(page)))
                .toList();
    }

    @Override
    public void close() throws IOException {
        servers.forEach(SiteServer::close);
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /**
     * A page that can be visited.
     *
     * @param name for messages: site and path
     */
    record Address(String name, String url) {}
}
