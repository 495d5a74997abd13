package org.tocsin.site.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.internal.BusinessProcess;
import org.tocsin.model.internal.Everything;
import org.tocsin.model.internal.IncidentRecord;
import org.tocsin.model.internal.ProcessId;
import org.tocsin.model.internal.Vendor;
import org.tocsin.site.PagePath;
import org.tocsin.site.desk.VendorsPage.Contract;
import org.tocsin.site.desk.VendorsPage.VendorAnswer;
import org.tocsin.site.desk.VendorsPage.VendorCard;
import org.tocsin.site.desk.VendorsPage.VendorSign;

/** Builds the page of vendors. */
final class VendorsBuilder {
    private static final int LATEST = 10;

    private final Everything everything;
    private final Directory directory;
    private final Tags tags;
    private final IncidentRows rows;
    private final Voice voice;

    VendorsBuilder(Everything everything, Directory directory, Tags tags, IncidentRows rows, Voice voice) {
        this.everything = everything;
        this.directory = directory;
        this.tags = tags;
        this.rows = rows;
        this.voice = voice;
    }

    VendorsPage page(Frames frames) {
        return new VendorsPage(
                frames.of(new PagePath(Address.VENDORS), "Vendors"),
                everything.escalation().vendors().stream().map(this::card).toList());
    }

    private VendorCard card(Vendor vendor) {
        List<BusinessProcess> users = ProcessPages.mostCriticalFirst(everything.processes()).stream()
                .filter(process -> uses(process, vendor))
                .toList();
        Set<ProcessId> ids = users.stream().map(BusinessProcess::id).collect(Collectors.toSet());
        Pattern name = ResponseWords.naming(vendor.name());
        List<IncidentRecord> named = everything.incidents().stream()
                .filter(record -> ResponseWords.of(record.response()).anyMatch(name.asPredicate()))
                .toList();
        List<IncidentRecord> others = everything.incidents().stream()
                .filter(record -> record.response().process() != null)
                .filter(record -> ids.contains(record.response().process()))
                .filter(record -> !named.contains(record))
                .toList();
        return new VendorCard(
                vendor.id().value(),
                vendor.name(),
                vendor.does(),
                Contact.of(vendor),
                contract(vendor.contract()),
                users.stream().map(process -> directory.process(process.id())).toList(),
                signs(vendor),
                rows.of(named),
                others.size(),
                rows.of(others.stream().limit(LATEST).toList()));
    }

    private static boolean uses(BusinessProcess process, Vendor vendor) {
        return process.platform().equals(vendor.id()) || process.vendors().contains(vendor.id());
    }

    private @Nullable Contract contract(Vendor.@Nullable Contract contract) {
        return contract == null
                ? null
                : new Contract(
                        contract.reference(),
                        directory.person(contract.owner()),
                        until(contract.until()),
                        contract.support(),
                        contract.answers().stream()
                                .map(answer -> new VendorAnswer(
                                        answer.severities().stream()
                                                .map(tags::brief)
                                                .toList(),
                                        voice.span(answer.within())))
                                .toList());
    }

    private Fact until(@Nullable LocalDate until) {
        if (until == null) {
            return Fact.words("Until", "open-ended");
        }
        boolean over = until.isBefore(voice.today());
        return Fact.at("Until", voice.moments().on(until), over ? "has ended" : "", over);
    }

    private List<VendorSign> signs(Vendor vendor) {
        return everything.severities().stream()
                .flatMap(severity -> severity.triggers().stream()
                        .filter(trigger -> vendor.id().equals(trigger.vendor()))
                        .map(trigger -> new VendorSign(
                                tags.brief(severity.id()), trigger.meaning(), Tags.condition(trigger.condition()))))
                .toList();
    }
}
