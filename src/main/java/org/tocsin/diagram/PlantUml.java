package org.tocsin.diagram;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import net.sourceforge.plantuml.BlockUml;
import net.sourceforge.plantuml.ErrorUml;
import net.sourceforge.plantuml.FileFormat;
import net.sourceforge.plantuml.FileFormatOption;
import net.sourceforge.plantuml.SourceStringReader;
import net.sourceforge.plantuml.TitledDiagram;
import net.sourceforge.plantuml.core.Diagram;
import net.sourceforge.plantuml.core.DiagramType;
import net.sourceforge.plantuml.error.PSystemError;
import net.sourceforge.plantuml.preproc.Defines;
import net.sourceforge.plantuml.security.SecurityProfile;
import net.sourceforge.plantuml.security.SecurityUtils;

/**
 * PlantUML in its sandbox, with Smetana in the place of Graphviz and the widths of letters from its own table, so that no font of
 * the machine is asked.
 */
final class PlantUml {
    /** Kinds whose picture is a function of their words; a Gantt chart, say, marks today. */
    private static final Set<DiagramType> KINDS = EnumSet.of(
            DiagramType.SEQUENCE,
            DiagramType.ACTIVITY,
            DiagramType.STATE,
            DiagramType.CLASS,
            DiagramType.OBJECT,
            DiagramType.DESCRIPTION,
            DiagramType.TIMING);

    private static final List<String> LOOKS = List.of(
            "skinparam backgroundColor transparent",
            "skinparam shadowing false",
            "skinparam defaultFontName sans-serif");

    private static final Pattern LAST_MARKS = Pattern.compile("[?!. ]+$");

    static {
        System.setProperty("PLANTUML_SECURITY_PROFILE", SecurityProfile.SANDBOX.name());
        if (SecurityUtils.getSecurityProfile() != SecurityProfile.SANDBOX) {
            throw new IllegalStateException("PlantUML was started outside of its sandbox");
        }
        TitledDiagram.FORCE_SMETANA = true;
        PSystemError.disableTimeBasedErrorDecorations();
    }

    private PlantUml() {}

    static Outcome draw(List<String> lines) {
        List<String> framed = new ArrayList<>(List.of("@startuml"));
        framed.addAll(lines);
        framed.add("@enduml");
        SourceStringReader reader = new SourceStringReader(
                Defines.createEmpty(), String.join("\n", framed), StandardCharsets.UTF_8, LOOKS, null);
        List<BlockUml> blocks = reader.getBlocks();
        if (blocks.size() != 1) {
            return new Outcome.Refused(1, "this is not one diagram", "Make a block for each diagram.");
        }
        return draw(blocks.get(0).getDiagram());
    }

    private static Outcome draw(Diagram diagram) {
        if (diagram instanceof PSystemError error) {
            return refused(error);
        }
        if (!(diagram instanceof TitledDiagram titled) || !KINDS.contains(titled.getDiagramType())) {
            return new Outcome.Refused(
                    1,
                    "this kind of diagram is not drawn here",
                    "Draw a sequence, an activity, states, classes, objects, components, use cases or timing.");
        }
        if (diagram.getNbImages() != 1) {
            return new Outcome.Refused(1, "the diagram has several pages", "Make a block for each page.");
        }
        ByteArrayOutputStream svg = new ByteArrayOutputStream();
        try {
            var made = diagram.exportDiagram(svg, 0, new FileFormatOption(FileFormat.SVG_DETERMINISTIC, false));
            return made.getStatus() == 0
                    ? PlainSvg.of(svg.toString(StandardCharsets.UTF_8))
                    : new Outcome.Refused(
                            1, "PlantUML cannot lay it out", "Draw it with fewer shapes, or as another kind.");
        } catch (IOException e) {
            throw new IllegalStateException("a picture in memory cannot be written", e);
        }
    }

    private static Outcome refused(PSystemError error) {
        ErrorUml first = error.getFirstError();
        String said = LAST_MARKS.matcher(first.getError()).replaceAll("");
        return new Outcome.Refused(
                Math.max(1, first.getPosition()),
                "PlantUML does not understand this line" + (said.equals("Syntax Error") ? "" : ": " + said),
                "Correct the line; https://plantuml.com/ explains each kind of diagram.");
    }
}
