package org.tocsin.bake;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tocsin.problem.Problem;
import org.tocsin.site.CustomerProse;

/**
 * What the text of a document, or of a file it includes, may not say although Asciidoctor would take it: links to
 * documents that are not there or not for its readers, the clock of the machine, pictures.
 */
final class ProseRules {
    private static final Pattern DOCUMENT =
            Pattern.compile("(?:xref:|<<)(?<file>[^\\s\\[\\]#<>,]++)(?<=\\.adoc)(?=#|\\[|,|>>)");
    private static final Pattern CLOCK = Pattern.compile("\\{(?:doc|local)(?:datetime|date|time|year)\\}");
    private static final Pattern PICTURE =
            Pattern.compile("\\bimage::?(?![a-z]+:)[^\\s:\\[\\]]++[^\\[\\]\\n]{0,200}\\[");

    private ProseRules() {}

    /**
     * Reports what breaks a rule.
     *
     * @param path of the file whose text it is, which links in it start from
     */
    static void apply(String path, String text, Conversion conversion) {
        documents(path, text, conversion);
        Matcher clock = CLOCK.matcher(text);
        while (clock.find()) {
            conversion.report(Problem.error(
                    "prose-clock",
                    Conversion.place(path, text, clock.start(), clock.group().length()),
                    clock.group() + " is the machine's clock, which differs from build to build",
                    "a day or a time written out",
                    "Write the day, or leave it out."));
        }
        Matcher picture = PICTURE.matcher(text);
        while (picture.find()) {
            conversion.report(Problem.error(
                    "prose-picture",
                    Conversion.place(path, text, picture.start(), "image:".length()),
                    "prose is published without pictures",
                    "words, a table, or a link to where the picture is",
                    "Say it in words, or link to the picture."));
        }
    }

    private static void documents(String path, String text, Conversion conversion) {
        Matcher document = DOCUMENT.matcher(text);
        while (document.find()) {
            String file = document.group("file");
            String target = IncludeResolver.resolve(path, file).orElse("");
            boolean there = !target.isEmpty() && conversion.tree().has(target);
            if (there && CustomerProse.mayLink(conversion.path(), target)) {
                conversion.dependOn(target, RenderedProse.PRESENT);
                continue;
            }
            boolean internal = there;
            if (!target.isEmpty()) {
                conversion.dependOn(target, there ? RenderedProse.PRESENT : RenderedProse.ABSENT);
            }
            conversion.report(Problem.error(
                    "prose-unknown-reference",
                    Conversion.place(path, text, document.start("file"), file.length()),
                    internal
                            ? "a document for customers links to one that is not: " + file
                            : "there is no document " + file,
                    internal
                            ? "a document that is written for customers"
                            : "the path of an AsciiDoc file, relative to the folder of this one",
                    "Correct the path, or remove the link."));
        }
    }
}
