package org.tocsin.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tocsin.bake.LoosePages;
import org.tocsin.drill.pack.Pack;
import org.tocsin.print.Sheets;
import org.tocsin.problem.Problem;
import org.tocsin.site.PagePath;
import org.tocsin.site.drill.Invitation;
import org.tocsin.site.drill.Meeting;
import org.tocsin.site.drill.PackFile;
import org.tocsin.site.drill.PackJson;
import org.tocsin.site.drill.PackPages;
import org.tocsin.site.drill.ReportText;
import org.tocsin.source.SourceTree;

/**
 * All files of a pack.
 *
 * @param problems in the repository's own templates; the files are worth nothing where there are any
 * @param unprinted characters for which there are no letters, so that there is no PDF; empty for most
 */
record DrillPack(SortedMap<PagePath, byte[]> files, List<Problem> problems, String unprinted) {
    static DrillPack of(Pack pack, Meeting meeting, String command, SourceTree tree) {
        TreeMap<PagePath, byte[]> files = new TreeMap<>();
        PackPages pages = new PackPages(pack, meeting);
        LoosePages baked = new LoosePages(tree);
        StringBuilder paper = new StringBuilder();
        List<Problem> problems = baked.write(
                List.of(pages.paper()), (path, bytes) -> paper.append(new String(bytes, StandardCharsets.UTF_8)));
        if (!problems.isEmpty()) {
            return new DrillPack(files, problems, "");
        }
        Sheets cards = Sheets.of(paper.toString());
        if (cards.lacking().isEmpty()) {
            put(files, PackFile.ROLE_CARDS_PDF, cards.pdf());
        }
        problems = baked.write(pages.all(command, cards.lacking()), files::put);
        put(files, PackFile.JSON, PackJson.of(pack).getBytes(StandardCharsets.UTF_8));
        put(files, PackFile.REPORT_ADOC, ReportText.of(pack).getBytes(StandardCharsets.UTF_8));
        put(files, PackFile.INVITATION, Invitation.of(pack, meeting).text().getBytes(StandardCharsets.UTF_8));
        return new DrillPack(files, problems, cards.lacking());
    }

    private static void put(Map<PagePath, byte[]> files, PackFile file, byte[] bytes) {
        files.put(new PagePath(file.file()), bytes);
    }
}
