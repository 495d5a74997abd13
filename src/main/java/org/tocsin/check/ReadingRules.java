package org.tocsin.check;

import java.util.List;

/** What is said while files are read, before any rule across records is asked. None of it can be set aside. */
final class ReadingRules {
    static final List<RuleEntry> ALL = List.of(
            rule("unknown-file", "Every file in the folders of records is one that Tocsin reads."),
            rule("missing-file", "Settings of both sites and the components are there."),
            rule("symbolic-link", "No file is a symbolic link, which could lead out of the repository."),
            rule("file-too-large", "No record or text is larger than 1 MiB."),
            rule("not-utf-8", "Every record and text is UTF-8."),
            rule("incident-folder-name", "An incident's folder is a day and a few words: 2026-11-03-card-payments."),
            rule("postmortem-without-incident", "A postmortem lies beside the incident.yaml it is about."),
            rule("yaml-syntax", "A record is valid YAML."),
            rule("yaml-tab", "Records are indented with spaces, never tabs."),
            rule("yaml-empty", "A record is not empty."),
            rule("yaml-control-character", "A record holds no invisible characters."),
            rule("yaml-alias", "Values are written out; & and * do not repeat parts of the file."),
            rule("yaml-tag", "Values have no ! types."),
            rule("yaml-directive", "A record has no % lines."),
            rule("yaml-second-document", "A file holds one record."),
            rule("yaml-key-not-text", "The name of a field is text."),
            rule("yaml-too-deep", "Values are nested at most 20 deep."),
            rule("yaml-too-many-values", "A file holds at most 200,000 values."),
            rule("duplicate-key", "No field stands twice in one group."),
            rule("unknown-field", "Every field is one that its record knows."),
            rule("missing-field", "Every field that is required is there."),
            rule("empty-field", "A field that is there has a value."),
            rule("wrong-kind-of-value", "A list, a group of fields or a text stands where one is expected."),
            rule("list-too-short", "A list that must not be empty is not."),
            rule("unknown-word", "Where only some words are allowed, one of them stands."),
            rule("line-break", "A line is one line."),
            rule("too-long", "A title has at most 80 characters, any other line 300."),
            rule("bad-id", "An id has lower-case letters, digits and single hyphens, at most 80."),
            rule("bad-time", "A time is written like 2026-11-03T08:12Z."),
            rule("time-without-zone", "A time says in which zone it is: Z, an offset, or a place after a space."),
            rule("time-skipped", "A time in a zone is not one that the clocks skipped."),
            rule("time-twice", "A time in a zone is not one that came twice when clocks were put back."),
            rule("bad-date", "A day is written like 2026-11-03 and is in the calendar."),
            rule("bad-duration", "A length of time is written like PT15M, PT4H or P2D."),
            rule("bad-number", "A number is in its range, and whole where the field asks for that."),
            rule("bad-zone", "A time zone is one by its place, such as Europe/Lisbon, or UTC."),
            rule("bad-url", "An address begins with https:// or mailto:; a site's own ends in a slash."),
            rule("bad-colour", "A colour is written with # and six hexadecimal digits, in quotes."),
            rule("bad-email", "An e-mail address is one address, without spaces or brackets."),
            rule("bad-value", "A value has the form its field asks for."),
            rule("bad-path", "A path stays below its folder."),
            rule("started-or-scheduled", "An incident has a start, a maintenance a window, and neither has both."),
            rule("language-twice", "The page's languages are said once, each once."),
            rule(
                    "unseen-character",
                    "A text holds no characters that cannot be seen, and none that turn its direction."),
            rule("prose-empty", "A prose file is not empty."),
            rule("prose-syntax", "Prose is valid AsciiDoc: every block that is opened is closed."),
            rule("prose-too-deep", "Prose nests its blocks and lists a few levels deep."),
            rule(
                    "prose-unknown-reference",
                    "A link within prose leads to a place or document that is there and is for its readers."),
            rule("prose-unknown-attribute", "Every {attribute} in prose is set."),
            rule("prose-unsafe-html", "Prose brings no HTML that could run, fetch or restyle."),
            rule("prose-clock", "Prose does not print the machine's clock."),
            rule("prose-picture", "Prose does without pictures."),
            rule("prose-include-missing", "An included file is there."),
            rule("prose-include-outside", "An included file is in the repository."),
            rule("prose-include-internal", "What customers read includes only what is written for them."),
            rule("prose-include-attribute", "An include takes a whole file."),
            rule("prose-include-endless", "No file includes itself."),
            rule("template-absent", "Every template a page names is there."),
            rule("template-syntax", "A template is valid FreeMarker."),
            rule("template-refused", "A template does without what reaches beyond its page."),
            rule("template-failed", "A template shows only what its page has."),
            rule("one-target", "A target of a step is either a role or a person."));

    private ReadingRules() {}

    private static RuleEntry rule(String id, String meaning) {
        return new RuleEntry(id, meaning, false, null);
    }
}
