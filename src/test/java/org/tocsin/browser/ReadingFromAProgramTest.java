package org.tocsin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.docs.Block;
import org.tocsin.npm.NodePackages;

/** What the how-to tells people to run is run, against the example's site; needs no browser. */
@WithExampleSites
class ReadingFromAProgramTest {
    private static final List<Block> BLOCKS = Block.of(Path.of("src/docs/how-to/read-the-status-from-a-program.adoc"));
    private static final String ADDRESS = "https://status.larkfield.example";

    private final String origin;

    @TempDir
    private Path folder;

    ReadingFromAProgramTest(ExampleSites example) {
        this.origin = example.all().get(0).origin();
    }

    @Test
    void itsCommandsAnswer() throws IOException, InterruptedException {
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/usr/bin/curl")), "there is no curl here");

        for (Block block : blocks("sh")) {
            String said = said("sh", "-euc", here(block));
            assertThat(said + written("summary.json")).as(block.place()).contains("\"status\":{\"indicator\":\"");
        }
    }

    @Test
    void itsScriptsRun() throws IOException {
        List<Block> scripts = blocks("js");

        assertThat(scripts).extracting(Block::title).containsExactly("hold.mjs", "client.js");
        String hold = here(scripts.get(0)).replace("? 0 : 1", "? 0 : 0");
        assertThat(NodePackages.runCode("hold.mjs", hold))
                .containsPattern("^[a-z]+: \\S")
                .containsPattern("(?m)^- \\S.* \\([a-z_]+\\), " + ADDRESS + "/incidents/\\S+/$");
        assertThat(NodePackages.runCode("client.js", here(scripts.get(1)))).matches("(?s)\\S.* \\[.*]\\n");
    }

    private static List<Block> blocks(String language) {
        return BLOCKS.stream()
                .filter(block -> block.language().equals(language))
                .toList();
    }

    private String here(Block block) {
        assertThat(block.text()).as(block.place()).contains(ADDRESS);
        return block.text().replace(ADDRESS, origin);
    }

    private String written(String name) throws IOException {
        Path file = folder.resolve(name);
        return Files.exists(file) ? Files.readString(file) : "";
    }

    private String said(String... command) throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("NO_PROXY", "127.0.0.1");
        Process process = builder.start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }
}
