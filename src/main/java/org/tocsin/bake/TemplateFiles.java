package org.tocsin.bake;

import freemarker.cache.TemplateLoader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.tocsin.source.SourceText;
import org.tocsin.source.SourceTree;

/** Templates by name: the repository's own first, then the one that travels in the jar. */
final class TemplateFiles implements TemplateLoader {
    private static final String FOLDER = "templates/";
    private static final String DEFAULTS = "/tocsin/templates/";
    private static final long LARGEST = 1 << 20;

    private final SourceTree repository;

    TemplateFiles(SourceTree repository) {
        this.repository = repository;
    }

    @Override
    public @Nullable Object findTemplateSource(String name) throws IOException {
        String text = repository.has(FOLDER + name) ? own(FOLDER + name) : ofTheJar(name);
        if (text == null) {
            return null;
        }
        TemplateRules.check(name, text);
        return new Source(name, text);
    }

    private String own(String path) throws IOException {
        SourceText.Result read = SourceText.read(repository, path, LARGEST);
        if (read instanceof SourceText.Decoded readable) {
            return readable.text().text();
        }
        throw new IOException(((SourceText.Refused) read).problem().message());
    }

    private static @Nullable String ofTheJar(String name) throws IOException {
        try (InputStream in = TemplateFiles.class.getResourceAsStream(DEFAULTS + name)) {
            return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Override
    public long getLastModified(Object source) {
        return 0;
    }

    @Override
    public Reader getReader(Object source, String encoding) {
        return new StringReader(((Source) source).text());
    }

    @Override
    public void closeTemplateSource(Object source) {}

    private record Source(String name, String text) {}
}
