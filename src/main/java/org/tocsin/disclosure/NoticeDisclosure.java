package org.tocsin.disclosure;

import java.util.Comparator;
import java.util.List;
import org.tocsin.model.open.Notice;

/** What customers may read of notices: all of each, for notices are written to them alone. */
final class NoticeDisclosure {
    private NoticeDisclosure() {}

    /** Those that appear first come first. */
    static List<Notice> disclose(List<Notice> notices) {
        return notices.stream()
                .sorted(Comparator.comparing(Notice::from).thenComparing(Notice::until))
                .toList();
    }
}
