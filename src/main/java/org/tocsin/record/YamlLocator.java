package org.tocsin.record;

import org.tocsin.problem.Place;
import org.tocsin.record.yaml.ScalarPosition;
import org.tocsin.record.yaml.YamlFile;
import org.tocsin.record.yaml.YamlNode;
import org.tocsin.record.yaml.YamlScalar;
import org.tocsin.source.SourceText;

/** Finds places in a YAML file by reading its text again. */
record YamlLocator(SourceText text) implements Recorded.Locator {
    @Override
    public Place place(String part) {
        return YamlFile.parse(text).nearest(part).map(this::place).orElseGet(() -> Place.of(text.path()));
    }

    private Place place(YamlNode node) {
        return new Place(text.path(), node.line(), node.column(), node.length());
    }

    @Override
    public Place within(String part, int offset, int length) {
        YamlNode node = YamlFile.parse(text).nearest(part).orElse(null);
        if (!(node instanceof YamlScalar scalar)) {
            return place(part);
        }
        String value = scalar.text();
        int blanks = value.length() - value.stripLeading().length();
        ScalarPosition position = ScalarPosition.of(text, scalar, blanks + offset);
        int rest = text.line(position.line()).map(String::length).orElse(0) - position.column() + 1;
        return new Place(text.path(), position.line(), position.column(), Math.min(length, rest));
    }
}
