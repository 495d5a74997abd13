package org.tocsin.scaffold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewRepositoryTest {
    private static final Map<String, String> FILES =
            Map.of("README.md", "Read me\n", "site/status/settings.yaml", "a\n");

    @TempDir
    Path temp;

    @Test
    void anAbsentFolderIsMadeWithThoseAboveIt() throws Exception {
        NewRepository.at(temp.resolve("a/b")).write(FILES);

        assertThat(filesIn(temp.resolve("a/b"))).containsExactly("README.md", "site/status/settings.yaml");
    }

    @Test
    void anEmptyFolderIsFilled() throws Exception {
        NewRepository.at(temp).write(FILES);

        assertThat(filesIn(temp)).containsExactly("README.md", "site/status/settings.yaml");
    }

    @Test
    void aFreshCloneIsFilledAndGitLeftAlone() throws Exception {
        Files.createDirectory(temp.resolve(".git"));
        Files.writeString(temp.resolve(".git/HEAD"), "ref: refs/heads/main\n");

        NewRepository.at(temp).write(FILES);

        assertThat(filesIn(temp)).containsExactly(".git/HEAD", "README.md", "site/status/settings.yaml");
    }

    @Test
    void aFolderThatHoldsAnythingIsTaken() throws IOException {
        Files.writeString(temp.resolve("notes.txt"), "mine");

        assertThatThrownBy(() -> NewRepository.at(temp))
                .isInstanceOf(NewRepository.Taken.class)
                .hasMessage(temp + " is not empty (it holds notes.txt); name a folder that is empty or not there yet");
    }

    @Test
    void aFileIsTaken() throws IOException {
        Path file = Files.writeString(temp.resolve("notes.txt"), "mine");

        assertThatThrownBy(() -> NewRepository.at(file))
                .isInstanceOf(NewRepository.Taken.class)
                .hasMessage(file + " is a file; name a folder that is empty or not there yet");
    }

    @Test
    void whenAFileCannotBeWrittenNothingIsLeft() throws Exception {
        Map<String, String> impossible = new TreeMap<>(FILES);
        impossible.put("README.md/below", "a file where a folder is wanted\n");

        NewRepository repository = NewRepository.at(temp.resolve("new"));

        assertThatThrownBy(() -> repository.write(impossible)).isInstanceOf(IOException.class);
        assertThat(temp.resolve("new")).doesNotExist();
    }

    private static List<String> filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
