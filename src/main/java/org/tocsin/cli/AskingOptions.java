package org.tocsin.cli;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.tocsin.oncall.CivilTime;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** For which instant an answer holds, and how it is written: the options that asking commands share. */
final class AskingOptions {
    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Option(
            names = "--at",
            paramLabel = "TIME",
            description =
                    "For which instant, such as 2026-12-27T03:00+01:00; without +01:00 it is meant in the desk's zone."
                            + " By default the present.")
    private @Nullable String at;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "text (default) or json.")
    @SuppressWarnings("NullAway.Init")
    private AnswerFormat format;

    /** The instant asked about. */
    Instant at(RepositoryOptions repository, Clock clock, ZoneId desk) {
        if (at == null) {
            return repository.now(clock);
        }
        try {
            return OffsetDateTime.parse(at).toInstant();
        } catch (DateTimeException withoutOffset) {
            return civil(at, desk, withoutOffset);
        }
    }

    boolean json() {
        return format == AnswerFormat.JSON;
    }

    private Instant civil(String typed, ZoneId desk, DateTimeException withoutOffset) {
        try {
            return CivilTime.first(LocalDateTime.parse(typed.replace(' ', 'T')), desk);
        } catch (DateTimeException e) {
            e.addSuppressed(withoutOffset);
            throw new ParameterException(
                    spec.commandLine(),
                    "'" + typed + "' is not a time, such as 2026-12-27T03:00 or 2026-12-27T03:00+01:00",
                    e);
        }
    }
}
