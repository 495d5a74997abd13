package org.tocsin.site.desk;

import java.time.LocalDate;
import java.util.List;
import org.tocsin.model.internal.EscalationPolicy;
import org.tocsin.site.Page;
import org.tocsin.site.PagePath;

/** Builds the page of each escalation policy. */
final class PolicyPages {
    private final Directory directory;
    private final EscalationWays ways;
    private final Voice voice;

    PolicyPages(Directory directory, EscalationWays ways, Voice voice) {
        this.directory = directory;
        this.ways = ways;
        this.voice = voice;
    }

    List<Page> pages(List<EscalationPolicy> policies, Frames frames) {
        return policies.stream().<Page>map(policy -> page(policy, frames)).toList();
    }

    private PolicyPage page(EscalationPolicy policy, Frames frames) {
        PagePath path = new PagePath(Address.of(policy.id()));
        LocalDate today = voice.moments().dayOf(voice.now());
        boolean reviewLate = policy.reviewBy().isBefore(today);
        return new PolicyPage(
                path,
                frames.of(path, policy.title(), Address.MATRIX),
                policy.title(),
                List.of(
                        Fact.of(
                                "Processes",
                                policy.processes().stream()
                                        .map(directory::process)
                                        .toList()),
                        Fact.of("Owner", directory.person(policy.owner())),
                        Fact.of("Approved by", directory.person(policy.approver())),
                        Fact.at("Reviewed", voice.moments().on(policy.reviewed()), "", false),
                        Fact.at(
                                "Next review by",
                                voice.moments().on(policy.reviewBy()),
                                reviewLate ? "overdue" : "",
                                reviewLate)),
                voice.html(policy.rationale()),
                policy.processes().stream().map(directory::onNow).toList(),
                ways.of(policy));
    }
}
