package org.tocsin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MainTest {
    @Test
    void theProgramIsNamedInTheManifestOfItsJar() {
        assertThat(Main.class.getName()).isEqualTo("org.tocsin.cli.Main");
    }
}
