package org.tocsin.kept;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecordCodecTest {
    private sealed interface Shape permits Square, Circle {}

    private record Square(int side) implements Shape {}

    private record Circle(long radius) implements Shape {
        private Circle {
            if (radius < 0) {
                throw new IllegalArgumentException("a circle is not that small");
            }
        }
    }

    private enum Colour {
        RED,
        GREEN {
            @Override
            public String toString() {
                return "grass";
            }
        }
    }

    private record All(
            String text,
            @Nullable String absent,
            List<Shape> shapes,
            Map<String, Colour> colours,
            SortedMap<String, List<Integer>> sorted,
            boolean fact,
            Instant instant,
            LocalDate day,
            URI address) {}

    private record Other(Object anything) {}

    private static final All ALL = new All(
            "Zwölf Boxkämpfer 🥊",
            null,
            List.of(new Square(-3), new Circle(Long.MAX_VALUE), new Square(Integer.MIN_VALUE)),
            Map.of("a", Colour.GREEN, "b", Colour.RED),
            new TreeMap<>(Map.of("z", List.of(1, -70), "y", List.of())),
            true,
            Instant.parse("1969-12-31T23:59:59.999999999Z"),
            LocalDate.of(2026, 11, 3),
            URI.create("https://example.com/a?b=c#d"));

    private final RecordCodec<All> codec = new RecordCodec<>(All.class);

    @Test
    void whatIsReadBackIsEqual() {
        assertThat(codec.read(bytes())).isEqualTo(ALL);
    }

    @Test
    void aValueOfUnknownTypeIsNotWritten() {
        assertThat(new RecordCodec<>(Other.class).write(new Other(Thread.currentThread())))
                .isNull();
        assertThat(new RecordCodec<>(Other.class).write(new Other("text"))).isNotNull();
    }

    @Test
    void bytesCutShortAreNoValue() {
        byte[] bytes = bytes();
        for (int length = 0; length < bytes.length; length++) {
            assertThat(codec.read(Arrays.copyOf(bytes, length))).isNull();
        }
    }

    @Test
    void otherBytesAreAValueOrNone() {
        Random random = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            byte[] bytes = bytes();
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
            All read = codec.read(bytes);
            assertThat(read == null || codec.write(read) != null).isTrue();
        }
    }

    private byte[] bytes() {
        return Objects.requireNonNull(codec.write(ALL));
    }
}
