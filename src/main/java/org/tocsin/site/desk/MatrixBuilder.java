package org.tocsin.site.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tocsin.model.internal.BusinessProcess;
import org.tocsin.model.internal.Everything;
import org.tocsin.model.internal.Obligation;
import org.tocsin.model.internal.Role;
import org.tocsin.model.internal.RoleId;
import org.tocsin.model.internal.Severity;
import org.tocsin.model.internal.StepTarget;
import org.tocsin.model.internal.Trigger;
import org.tocsin.site.Page;
import org.tocsin.site.PagePath;
import org.tocsin.site.desk.ExecutiveMatrixPage.Duty;
import org.tocsin.site.desk.ExecutiveMatrixPage.ExecutiveRow;
import org.tocsin.site.desk.MatrixPage.Cell;
import org.tocsin.site.desk.MatrixPage.Column;
import org.tocsin.site.desk.MatrixPage.OnDuty;
import org.tocsin.site.desk.MatrixPage.Row;
import org.tocsin.site.desk.MatrixPage.Sign;
import org.tocsin.site.desk.ProductMatrixPage.ProductRow;

/** Builds the escalation matrix. */
final class MatrixBuilder {
    private final Everything everything;
    private final Directory directory;
    private final Tags tags;
    private final Readings readings;
    private final Stakes stakes;
    private final Watches watches;
    private final Voice voice;

    MatrixBuilder(
            Everything everything, Directory directory, Tags tags, Readings readings, Watches watches, Voice voice) {
        this.everything = everything;
        this.directory = directory;
        this.tags = tags;
        this.readings = readings;
        this.stakes = new Stakes(everything.escalation(), directory);
        this.watches = watches;
        this.voice = voice;
    }

    /** The same matrix for engineers, for those who speak with customers, and for executives. */
    List<Page> pages(Frames frames) {
        List<BusinessProcess> processes = ProcessPages.mostCriticalFirst(everything.processes());
        return List.of(
                new MatrixPage(
                        frames.of(new PagePath(Address.MATRIX), "Escalation matrix"),
                        everything.severities().stream().map(this::column).toList(),
                        processes.stream().map(this::row).toList(),
                        voice.moments().on(voice.today()),
                        onDuty()),
                new ProductMatrixPage(
                        frames.of(new PagePath(Address.MATRIX_PRODUCT), "Escalation matrix for product and support"),
                        processes.stream().map(this::productRow).toList()),
                new ExecutiveMatrixPage(
                        frames.of(new PagePath(Address.MATRIX_EXECUTIVE), "Escalation matrix for executives"),
                        processes.stream().map(this::executiveRow).toList()));
    }

    private Column column(Severity severity) {
        return new Column(
                severity.id().value(),
                tags.brief(severity.id()).shape(),
                severity.name(),
                voice.html(severity.meaning()),
                Targets.of(severity.targets(), voice),
                severity.triggers().stream().map(MatrixBuilder::sign).toList());
    }

    private static Sign sign(Trigger trigger) {
        return new Sign(
                Tags.capital(Tags.words(trigger.dimension())), Tags.condition(trigger.condition()), trigger.meaning());
    }

    private Row row(BusinessProcess process) {
        return new Row(
                process.id().value(),
                Way.to(process.name(), Address.of(process.id())),
                directory.person(process.owner()),
                Tags.criticality(process.criticality()),
                readings.of(process).stream().map(MatrixBuilder::cell).toList());
    }

    private static Cell cell(Reading reading) {
        return new Cell(
                reading.severities(),
                reading.severities().size(),
                reading.policy(),
                reading.targets(),
                reading.rungs(),
                reading.approvals());
    }

    /** Every role that some policy tells, in the order written, and who that is today. */
    private List<OnDuty> onDuty() {
        Set<RoleId> told = everything.policies().stream()
                .flatMap(policy -> policy.steps().stream())
                .flatMap(step -> step.targets().stream())
                .filter(StepTarget.ToRole.class::isInstance)
                .map(target -> ((StepTarget.ToRole) target).role())
                .collect(Collectors.toSet());
        return everything.roles().stream()
                .map(Role::id)
                .filter(told::contains)
                .map(role -> new OnDuty(directory.role(role), watches.today(role)))
                .toList();
    }

    private ProductRow productRow(BusinessProcess process) {
        return new ProductRow(
                process.id().value(),
                Way.to(process.name(), Address.of(process.id())),
                Tags.criticality(process.criticality()),
                voice.html(process.summary()),
                process.components().stream().map(directory::component).toList(),
                readings.of(process),
                stakes.containment(process));
    }

    private ExecutiveRow executiveRow(BusinessProcess process) {
        return new ExecutiveRow(
                process.id().value(),
                Way.to(process.name(), Address.of(process.id())),
                directory.person(process.owner()),
                Tags.criticality(process.criticality()),
                stakes.of(process),
                readings.of(process),
                stakes.containment(process),
                everything.escalation().obligations().stream()
                        .filter(duty ->
                                duty.processes().isEmpty() || duty.processes().contains(process.id()))
                        .filter(this::holdsToday)
                        .flatMap(duty -> duty.stages().stream().map(stage -> duty(duty, stage)))
                        .toList());
    }

    private boolean holdsToday(Obligation duty) {
        LocalDate today = voice.today();
        return !today.isBefore(duty.since()) && (duty.until() == null || !today.isAfter(duty.until()));
    }

    private Duty duty(Obligation duty, Obligation.Stage stage) {
        return new Duty(
                duty.regime(),
                duty.name() + ", " + stage.name(),
                stage.to(),
                stage.article(),
                stage.source().toString(),
                directory.role(duty.responsible()));
    }
}
