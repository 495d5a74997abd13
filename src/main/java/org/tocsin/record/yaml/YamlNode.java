package org.tocsin.record.yaml;

/** A value in a YAML file and where it stands; line and column are 1-based. */
public sealed interface YamlNode permits YamlScalar, YamlSequence, YamlMapping {
    int line();

    int column();

    /** How many characters to mark on the line. */
    int length();

    /** What it is, in words for a message: "text", "a list", "a group of fields". */
    String words();
}
