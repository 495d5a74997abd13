package org.tocsin.site.desk;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.tocsin.model.internal.Everything;
import org.tocsin.revision.Audit;
import org.tocsin.site.PagePath;
import org.tocsin.site.ProseLibrary;

/**
 * What pages of earlier versions take from the present: where their links may lead, and what records say.
 *
 * @param addresses of documents, incidents, drills, processes, files and what stands where a document once stood
 * @param mark changes where any of it does: a page of an earlier version depends on it and on the version alone
 */
record Present(Set<String> addresses, String mark) {
    /** Below these, what stands is known; what else prose links is left to itself. */
    private static final List<String> LOOKED_UP =
            List.of("playbooks/", "handbook/", "diagrams/", "incidents/", "drills/", "processes/");

    static Present of(
            Everything everything, PageHistories histories, Audit audit, Set<PagePath> files, ProseLibrary library) {
        TreeSet<String> sorted = new TreeSet<>(histories.addresses());
        audit.entries().forEach(entry -> sorted.addAll(PageHistoryBuilder.documents(entry)));
        files.forEach(file -> sorted.add(file.value()));
        sorted.addAll(List.of(
                Address.PLAYBOOKS,
                Address.HANDBOOK,
                Address.INCIDENTS,
                Address.DRILLS,
                Address.LESSONS,
                Address.DRILL_RUN,
                Address.PROCESSES));
        everything.incidents().forEach(incident -> sorted.add(Address.of(incident.id())));
        everything.drills().forEach(drill -> sorted.add(Address.of(drill.id())));
        everything.processes().forEach(process -> {
            sorted.add(Address.of(process.id()));
            sorted.add(Address.card(process.id()));
        });
        library.bySourcePath().values().stream()
                .flatMap(prose -> prose.diagrams().stream())
                .forEach(diagram -> sorted.add(diagram.path().value()));
        return new Present(sorted, hash(sorted + "\n" + mark(everything)));
    }

    /** Changes where anything does that prose may take from records. */
    static String mark(Everything everything) {
        var records = everything.escalation();
        return hash(records.people()
                + "\n" + records.roles()
                + "\n" + records.processes()
                + "\n" + records.policies()
                + "\n" + records.vendors()
                + "\n" + records.actions()
                + "\n" + everything.severities());
    }

    boolean has(String address) {
        return addresses.contains(address) || LOOKED_UP.stream().noneMatch(address::startsWith);
    }

    private static String hash(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
