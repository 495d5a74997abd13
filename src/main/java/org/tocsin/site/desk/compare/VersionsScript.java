package org.tocsin.site.desk.compare;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Versions of a document as a script that loads from a disk too: {@code self.deskVersions}, which {@code compare.js} reads.
 *
 * <p>A block and a line stand in it once, however many versions have it; a version names them by their places.
 */
public final class VersionsScript {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final ObjectNode script = JSON.createObjectNode();
    private final Map<Block, Integer> blocks = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();
    private final ObjectNode versions = JSON.createObjectNode();

    /**
     * Adds a version.
     *
     * @param name by which it is chosen
     * @param document empty where it cannot be rendered
     * @param source empty where it is not here
     */
    public void add(String name, List<Block> document, String source) {
        ObjectNode version = versions.putObject(name);
        ArrayNode itsBlocks = version.putArray("blocks");
        for (Block block : document) {
            itsBlocks.add(place(block, blocks));
        }
        ArrayNode itsLines = version.putArray("lines");
        source.lines().forEach(line -> itsLines.add(place(line, lines)));
    }

    private static <T> int place(T element, Map<T, Integer> all) {
        Integer known = all.get(element);
        if (known != null) {
            return known;
        }
        all.put(element, all.size());
        return all.size() - 1;
    }

    /** The whole script. */
    public byte[] bytes() {
        ArrayNode allBlocks = script.putArray("blocks");
        blocks.keySet().forEach(block -> write(block, allBlocks.addObject()));
        ArrayNode allLines = script.putArray("lines");
        lines.keySet().forEach(allLines::add);
        script.set("versions", versions);
        return ("self.deskVersions = " + harmless(JSON.writeValueAsString(script)) + ";\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static void write(Block block, ObjectNode node) {
        node.put("kind", block.kind());
        node.put("depth", block.depth());
        node.put("marker", block.marker());
        node.put("label", block.label());
        ArrayNode cells = node.putArray("cells");
        for (List<Token> cell : block.cells()) {
            ArrayNode tokens = cells.addArray();
            for (Token token : cell) {
                tokens.addArray()
                        .add(token.text())
                        .add(token.spaced() ? 1 : 0)
                        .add(token.style())
                        .add(token.href());
            }
        }
    }

    /** No text can end the script that holds it, nor a line of it. */
    private static String harmless(String json) {
        return json.replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029");
    }
}
