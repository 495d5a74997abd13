package org.tocsin.bake;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.asciidoctor.Asciidoctor;
import org.asciidoctor.jruby.AsciidoctorJRuby;
import org.tocsin.diagram.Draughtsman;

/**
 * Starts an Asciidoctor that knows our macros and reads nothing but the repository.
 *
 * <p>Apart from {@link ProseConverter}, which every build has: Java looks into Asciidoctor's classes before it runs this one.
 */
final class AsciidoctorStart {
    static final String GEM = "asciidoctor-2.0.26";

    /** Asciidoctor hands its log to this logger too, which would print it; we hear it through {@link Diagnostics}. */
    private static final Logger PRINTED = Logger.getLogger("asciidoctor");

    /** How long one diagram may take on a slow machine; nearly all take a tenth of a second. */
    private static final Duration DIAGRAM = Duration.ofSeconds(30);

    private AsciidoctorStart() {}

    /** @param current what is being converted by the thread that asks */
    static Asciidoctor with(Supplier<Conversion> current) {
        PRINTED.setLevel(Level.OFF);
        Asciidoctor starting = AsciidoctorJRuby.Factory.create(List.of("uri:classloader:/gems/" + GEM + "/lib"));
        starting.registerLogHandler(new Diagnostics(current));
        starting.javaExtensionRegistry().includeProcessor(new IncludeResolver(current));
        FactMacro.KINDS.forEach(kind -> starting.javaExtensionRegistry().inlineMacro(new FactMacro(kind, current)));
        starting.javaExtensionRegistry().block(new DiagramBlock(new Draughtsman(DIAGRAM), current));
        return starting;
    }
}
