package org.tocsin.kept;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptFilesTest {
    private static final Key ONE = new Key(1, -1);
    private static final Key TWO = new Key(2, 7);
    private static final Key THREE = new Key(3, 0);

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void choose() {
        file = folder.resolve("output/status");
    }

    @Test
    void whatWasKeptIsFoundByTheNextBuild() {
        keep(ONE, "one", TWO, "");

        try (KeptFiles files = KeptFiles.open(file)) {
            assertThat(text(files.find(ONE))).isEqualTo("one");
            assertThat(text(files.find(TWO))).isEmpty();
            assertThat(files.find(THREE)).isNull();
        }
    }

    @Test
    void whatIsNeitherFoundNorKeptIsForgotten() {
        keep(ONE, "one", TWO, "two");
        try (KeptFiles files = KeptFiles.open(file)) {
            files.find(TWO);
            files.keep(THREE, bytes("three"));
            files.save();
        }

        try (KeptFiles files = KeptFiles.open(file)) {
            assertThat(files.find(ONE)).isNull();
            assertThat(text(files.find(TWO))).isEqualTo("two");
            assertThat(text(files.find(THREE))).isEqualTo("three");
        }
    }

    @Test
    void whatWasNotSavedLeavesNothing() throws IOException {
        try (KeptFiles files = KeptFiles.open(file)) {
            files.keep(ONE, bytes("one"));
        }

        try (var left = Files.list(file.getParent())) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void aDamagedPartIsAsIfItWereAbsent() throws IOException {
        keep(ONE, "one", TWO, "two");
        byte[] whole = Files.readAllBytes(file);

        for (int at = 0; at < whole.length; at++) {
            byte[] damaged = whole.clone();
            damaged[at] ^= 0x10;
            Files.write(file, damaged);
            try (KeptFiles files = KeptFiles.open(file)) {
                assertThat(text(files.find(ONE))).as("byte %d", at).isIn("one", null);
                assertThat(text(files.find(TWO))).as("byte %d", at).isIn("two", null);
            }
        }
    }

    @Test
    void aFileCutShortIsAsIfItWereAbsent() throws IOException {
        keep(ONE, "one", TWO, "two");
        byte[] whole = Files.readAllBytes(file);

        for (int length = 0; length < whole.length; length++) {
            Files.write(file, Arrays.copyOf(whole, length));
            try (KeptFiles files = KeptFiles.open(file)) {
                assertThat(files.find(ONE)).as("%d bytes", length).isNull();
            }
        }
    }

    private void keep(Key one, String text, Key other, String otherText) {
        try (KeptFiles files = KeptFiles.open(file)) {
            files.keep(one, bytes(text));
            files.keep(other, bytes(otherText));
            files.save();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static @Nullable String text(byte @Nullable [] bytes) {
        return bytes == null ? null : new String(bytes, StandardCharsets.UTF_8);
    }
}
