package org.tocsin.check;

import java.util.List;
import java.util.Locale;
import org.tocsin.model.internal.ProseFile;

/** Which sections a file should have and has not. */
final class MissingSections {
    private MissingSections() {}

    static List<String> of(ProseFile file, ProseKind kind) {
        List<String> there = file.sections().stream()
                .map(title -> kind == ProseKind.PLAYBOOK
                        ? PlaybookSection.meant(title)
                                .map(PlaybookSection::title)
                                .orElse(title)
                        : title)
                .map(MissingSections::plain)
                .toList();
        return kind.sections().stream()
                .filter(section -> !there.contains(plain(section)))
                .toList();
    }

    private static String plain(String title) {
        return title.toLowerCase(Locale.ROOT).strip();
    }
}
