package org.tocsin.site.desk;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tocsin.model.internal.Everything;
import org.tocsin.model.internal.ProseFile;
import org.tocsin.site.Html;

/**
 * Sends cross references between postmortems and other prose to their pages.
 *
 * <p>Prose is rendered as if each page stood where its file does, which is so in {@code content/}; the page of a postmortem stands
 * elsewhere.
 */
final class ProseLinks {
    private static final Pattern LINK = Pattern.compile("href=\"\\.\\./([^\"#:]+)/index\\.html(#[^\"]*)?\"");

    private final Map<String, String> addresses = new HashMap<>();

    ProseLinks(Everything everything) {
        Stream.of(everything.playbooks(), everything.handbook(), everything.drillReports())
                .flatMap(List::stream)
                .map(ProseFile::path)
                .forEach(path -> addresses.put(path, Address.ofProse(path)));
        everything
                .postmortems()
                .forEach(file -> addresses.put(file.path(), Address.postmortem(Address.incidentOf(file.path()))));
    }

    /**
     * The same prose with links that lead to where pages stand.
     *
     * @param source the file it was rendered from
     * @param root from the page that shows it to the top of the desk
     */
    Html in(Html prose, String source, String root) {
        Matcher links = LINK.matcher(prose.markup());
        return new Html(links.replaceAll(link -> Matcher.quoteReplacement(sent(link, source, root))));
    }

    private String sent(MatchResult link, String source, String root) {
        String target = resolved(source, link.group(1) + ".adoc");
        String address = addresses.get(target);
        boolean apart = source.startsWith("incidents/") || target.startsWith("incidents/");
        return address == null || !apart
                ? link.group()
                : "href=\"" + root + address + (link.group(2) == null ? "" : link.group(2)) + "\"";
    }

    private static String resolved(String source, String relative) {
        Deque<String> segments = new ArrayDeque<>(List.of(source.split("/", -1)));
        segments.pollLast();
        for (String segment : relative.split("/", -1)) {
            if (segment.equals("..")) {
                segments.pollLast();
            } else {
                segments.addLast(segment);
            }
        }
        return String.join("/", segments);
    }
}
