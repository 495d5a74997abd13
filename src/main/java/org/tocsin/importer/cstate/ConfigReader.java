package org.tocsin.importer.cstate;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.tocsin.importer.Unreadable;
import org.tocsin.importer.cstate.CstateConfig.Category;
import org.tocsin.importer.cstate.CstateConfig.CstateSystem;
import org.tocsin.problem.Problem;
import org.tocsin.record.yaml.YamlFile;
import org.tocsin.source.SourceText;
import tools.jackson.core.JacksonException;
import tools.jackson.dataformat.toml.TomlMapper;

/** Reads a site's {@code config.yml} or {@code hugo.toml}. */
final class ConfigReader {
    private ConfigReader() {}

    static CstateConfig read(SourceText text) throws Unreadable {
        var root = text.path().endsWith(".toml") ? toml(text) : yaml(text);
        var params = root.at("params").orElse(root);
        return new CstateConfig(
                text.path(),
                root.text("title"),
                root.text("baseURL"),
                firstOf(root.text("languageCode"), root.text("locale"), root.text("defaultContentLanguage")),
                params.text("description"),
                contentFolders(root),
                params.items("categories").stream()
                        .map(category ->
                                new Category(category.text("name"), category.text("description"), category.line()))
                        .toList(),
                params.items("systems").stream()
                        .map(system -> new CstateSystem(
                                system.text("name"),
                                system.text("displayName"),
                                system.text("description"),
                                system.text("link"),
                                system.text("category"),
                                system.line()))
                        .toList(),
                params.items("customTabs").stream().map(tab -> tab.text("name")).toList());
    }

    private static List<String> contentFolders(ConfigValue root) {
        var own = firstOf(root.text("contentDir"), "content");
        var ofLanguages = root.items("languages").stream().map(language -> language.text("contentDir"));
        return Stream.concat(Stream.of(own), ofLanguages)
                .filter(folder -> !folder.isEmpty())
                .distinct()
                .toList();
    }

    private static String firstOf(String... texts) {
        return Stream.of(texts).filter(text -> !text.isEmpty()).findFirst().orElse("");
    }

    private static ConfigValue yaml(SourceText text) throws Unreadable {
        var read = YamlFile.parse(text);
        for (Problem problem : read.problems()) {
            throw new Unreadable(Math.max(1, problem.place().line()), problem.message());
        }
        return new ConfigValue.OfYaml(Objects.requireNonNull(read.root()));
    }

    private static ConfigValue toml(SourceText text) throws Unreadable {
        try {
            var tree = TomlMapper.builder().build().readTree(text.text());
            return new ConfigValue.OfToml(tree, text.text().lines().toList());
        } catch (JacksonException e) {
            var at = e.getLocation();
            var line = at == null ? 1 : Math.max(1, at.getLineNr());
            throw new Unreadable(
                    line, "it is not TOML: " + e.getOriginalMessage().toLowerCase(Locale.ROOT));
        }
    }
}
