package org.tocsin;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Which package may import which. A class that breaks this is in the wrong package; no exception is added here. */
class ArchitectureTest {
    private static final String ROOT = "org.tocsin.";

    /** Each package and all that it may import of ours, in the order values flow. */
    private static final Map<String, List<String>> MAY_IMPORT = new TreeMap<>(Map.ofEntries(
            Map.entry("problem", List.of()),
            Map.entry("source", List.of("problem")),
            Map.entry("kept", List.of()),
            Map.entry("model.open", List.of()),
            Map.entry("model.internal", List.of("model.open")),
            Map.entry("record.yaml", List.of("problem", "source")),
            Map.entry("record.shape", List.of("problem", "record.yaml")),
            Map.entry(
                    "record",
                    List.of(
                            "problem",
                            "source",
                            "kept",
                            "model.open",
                            "model.internal",
                            "calendar",
                            "record.yaml",
                            "record.shape")),
            Map.entry("revision", List.of()),
            Map.entry("signature", List.of("revision")),
            Map.entry("history", List.of("source", "revision", "signature")),
            Map.entry(
                    "check",
                    List.of(
                            "problem",
                            "source",
                            "language",
                            "message",
                            "model.open",
                            "model.internal",
                            "oncall",
                            "revision",
                            "signature",
                            "record",
                            "record.shape")),
            Map.entry("message", List.of("model.internal")),
            Map.entry("disclosure", List.of("model.open", "model.internal", "record")),
            Map.entry("language", List.of()),
            Map.entry("site", List.of("language")),
            Map.entry("present", List.of("model.open")),
            Map.entry("uptime", List.of("model.open")),
            Map.entry(
                    "site.status",
                    List.of(
                            "language",
                            "site",
                            "model.open",
                            "present",
                            "uptime",
                            "site.status.api",
                            "site.status.app",
                            "site.status.badge",
                            "site.status.calendar",
                            "site.status.feed",
                            "site.status.host")),
            Map.entry("site.status.badge", List.of("site", "model.open", "present", "uptime")),
            Map.entry("site.status.host", List.of("site", "model.open", "present", "uptime")),
            Map.entry("site.app", List.of("site")),
            Map.entry("site.status.app", List.of("site", "site.app", "model.open")),
            Map.entry("site.calendar", List.of()),
            Map.entry("site.xml", List.of()),
            Map.entry("site.status.calendar", List.of("site", "site.calendar", "model.open", "present")),
            Map.entry("site.status.feed", List.of("site", "site.xml", "model.open", "present")),
            Map.entry("site.status.api", List.of("site", "model.open", "present")),
            Map.entry("calendar", List.of()),
            Map.entry("oncall", List.of("calendar", "model.open", "model.internal")),
            Map.entry("oncall.clock", List.of("oncall", "model.internal")),
            Map.entry("oncall.triage", List.of("oncall", "oncall.clock", "model.internal")),
            Map.entry(
                    "score", List.of("language", "message", "oncall", "oncall.clock", "model.open", "model.internal")),
            Map.entry("drill", List.of("oncall", "oncall.triage", "model.internal")),
            Map.entry(
                    "drill.pack",
                    List.of(
                            "language",
                            "drill",
                            "score",
                            "oncall",
                            "oncall.clock",
                            "oncall.triage",
                            "model.open",
                            "model.internal")),
            Map.entry("drill.plan", List.of("drill", "oncall", "model.open", "model.internal")),
            Map.entry("change", List.of("oncall", "model.internal")),
            Map.entry("site.desk.compare", List.of()),
            Map.entry("site.desk.calendar", List.of("site.calendar", "oncall", "model.internal")),
            Map.entry("site.desk.offline", List.of("site", "site.app")),
            Map.entry("site.desk.search", List.of("site")),
            Map.entry(
                    "site.desk",
                    List.of(
                            "site",
                            "site.desk.offline",
                            "site.calendar",
                            "site.xml",
                            "site.desk.calendar",
                            "site.desk.search",
                            "site.desk.compare",
                            "oncall",
                            "oncall.clock",
                            "change",
                            "revision",
                            "drill",
                            "drill.plan",
                            "score",
                            "model.open",
                            "model.internal")),
            Map.entry(
                    "site.drill",
                    List.of("language", "site", "site.calendar", "drill", "drill.pack", "score", "model.internal")),
            Map.entry("print", List.of()),
            Map.entry("diagram", List.of()),
            Map.entry("bake", List.of("problem", "source", "site", "kept", "diagram")),
            Map.entry("publish", List.of("site")),
            Map.entry("importer", List.of("model.open")),
            Map.entry("importer.markup", List.of("importer")),
            Map.entry("importer.json", List.of("importer")),
            Map.entry(
                    "importer.cstate",
                    List.of(
                            "importer",
                            "importer.markup",
                            "problem",
                            "source",
                            "model.open",
                            "record.yaml",
                            "record.shape")),
            Map.entry(
                    "importer.statuspage",
                    List.of("importer", "importer.markup", "importer.json", "model.open", "record.shape")),
            Map.entry(
                    "importer.upptime",
                    List.of(
                            "importer",
                            "importer.markup",
                            "importer.json",
                            "problem",
                            "source",
                            "model.open",
                            "record.yaml",
                            "record.shape")),
            Map.entry("scaffold", List.of()),
            Map.entry(
                    "cli",
                    List.of(
                            "problem",
                            "source",
                            "kept",
                            "language",
                            "model.open",
                            "model.internal",
                            "record",
                            "record.shape",
                            "history",
                            "revision",
                            "signature",
                            "oncall",
                            "oncall.clock",
                            "oncall.triage",
                            "score",
                            "change",
                            "drill",
                            "drill.plan",
                            "check",
                            "disclosure",
                            "site",
                            "site.status",
                            "site.calendar",
                            "site.desk",
                            "site.desk.offline",
                            "site.desk.calendar",
                            "site.drill",
                            "drill",
                            "drill.pack",
                            "print",
                            "bake",
                            "publish",
                            "importer",
                            "importer.cstate",
                            "importer.statuspage",
                            "importer.upptime",
                            "scaffold"))));

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.tocsin");

    @Test
    void everyPackageIsOnTheList() {
        TreeSet<String> found = new TreeSet<>();
        for (JavaClass type : OURS) {
            found.add(type.getPackageName().substring(ROOT.length()));
        }

        assertThat(MAY_IMPORT.keySet()).containsAll(found);
    }

    @Test
    void packagesImportOnlyWhatTheyMay() {
        for (var entry : MAY_IMPORT.entrySet()) {
            String self = ROOT + entry.getKey();
            List<String> allowed =
                    entry.getValue().stream().map(name -> ROOT + name).toList();
            DescribedPredicate<JavaClass> foreign = resideInAPackage("org.tocsin..")
                    .and(DescribedPredicate.describe(
                            "not among " + allowed,
                            type -> !type.getPackageName().equals(self) && !allowed.contains(type.getPackageName())));
            noClasses()
                    .that()
                    .resideInAPackage(self)
                    .should()
                    .dependOnClassesThat(foreign)
                    .allowEmptyShould(true)
                    .check(OURS);
        }
    }

    @Test
    void customersPackagesNeverSeeInternalFacts() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "org.tocsin.model.open..",
                        "org.tocsin.present..",
                        "org.tocsin.site.status..",
                        "org.tocsin.notice..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "org.tocsin.model.internal..", "org.tocsin.record..", "org.tocsin.site.desk.."))
                .check(OURS);
    }

    @Test
    void eachLibraryHasOneDoor() {
        Map<String, String> doors = Map.ofEntries(
                Map.entry("org.yaml..", "org.tocsin.record.yaml"),
                Map.entry("org.eclipse.jgit..", "org.tocsin.history"),
                Map.entry("org.bouncycastle..", "org.tocsin.signature"),
                Map.entry("org.jbake..", "org.tocsin.bake"),
                Map.entry("org.asciidoctor..", "org.tocsin.bake"),
                Map.entry("freemarker..", "org.tocsin.bake"),
                Map.entry("org.dmfs..", "org.tocsin.calendar"),
                Map.entry("de.focus_shift..", "org.tocsin.calendar"),
                Map.entry("com.openhtmltopdf..", "org.tocsin.print"),
                Map.entry("com.github.difflib..", "org.tocsin.site.desk.compare"),
                Map.entry("org.apache.pdfbox..", "org.tocsin.print"),
                Map.entry("picocli..", "org.tocsin.cli"),
                Map.entry("net.sourceforge.plantuml..", "org.tocsin.diagram"));
        doors.forEach((library, door) -> noClasses()
                .that()
                .resideOutsideOfPackage(door)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(OURS));
    }

    @Test
    void theCoreReadsNoDiskClockOrEnvironment() {
        String[] core = {
            "org.tocsin.problem..",
            "org.tocsin.model..",
            "org.tocsin.present..",
            "org.tocsin.check..",
            "org.tocsin.disclosure..",
            "org.tocsin.uptime..",
            "org.tocsin.site.."
        };
        noClasses()
                .that()
                .resideInAnyPackage(core)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.nio.file..", "java.net.http..", "java.lang.ref..")
                .check(OURS);
        noClasses()
                .that()
                .resideInAnyPackage(core)
                .should()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.ZoneId.class, "systemDefault")
                .orShould()
                .callMethod(java.util.Locale.class, "getDefault")
                .orShould()
                .callMethod(System.class, "getenv", String.class)
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(OURS);
    }

    @Test
    void everyPackageIsNullMarkedAndSaysWhatItIs() {
        TreeSet<String> unmarked = new TreeSet<>();
        for (JavaClass type : OURS) {
            JavaPackage home = type.getPackage();
            if (!home.tryGetPackageInfo()
                    .map(info -> info.isAnnotatedWith("org.jspecify.annotations.NullMarked"))
                    .orElse(false)) {
                unmarked.add(home.getName());
            }
        }

        assertThat(unmarked).isEmpty();
    }

    @Test
    void namesSayWhatThingsAre() {
        classes()
                .that()
                .resideInAPackage("org.tocsin..")
                .should()
                .haveSimpleNameNotEndingWith("Manager")
                .andShould()
                .haveSimpleNameNotEndingWith("Helper")
                .andShould()
                .haveSimpleNameNotEndingWith("Impl")
                .andShould()
                .haveSimpleNameNotEndingWith("Util")
                .andShould()
                .haveSimpleNameNotEndingWith("Utils")
                .andShould()
                .haveSimpleNameNotStartingWith("Base")
                .check(OURS);
    }
}
