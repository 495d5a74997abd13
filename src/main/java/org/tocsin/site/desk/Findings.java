package org.tocsin.site.desk;

import java.util.function.Function;
import java.util.function.Supplier;
import org.tocsin.change.Versions;
import org.tocsin.drill.plan.Outlook;
import org.tocsin.oncall.Foresight;
import org.tocsin.revision.Audit;
import org.tocsin.revision.PageVersion;
import org.tocsin.revision.PageVersions;
import org.tocsin.score.Scores;
import org.tocsin.site.desk.calendar.Editions;

/**
 * What the desk tells that takes time to find out, so that earlier builds may have kept it. Each is asked for once at most.
 *
 * @param versions of the escalation, as git knows them
 * @param editions of the schedules, for those who subscribed to them
 * @param foresight over {@link DeskSite#yearFrom}
 * @param outlook made by {@link DeskSite#outlook}
 * @param pages the versions of each page of {@link DeskSite#prosePaths}, as git knows them
 * @param audit who changed what
 * @param sources the text of a version of a page, as git has it; empty where it is not here. Asked from several threads
 */
public record Findings(
        Versions versions,
        Editions editions,
        Supplier<Foresight> foresight,
        Supplier<Outlook> outlook,
        Supplier<Scores> scores,
        Supplier<PageVersions> pages,
        Supplier<Audit> audit,
        Function<PageVersion, String> sources) {}
