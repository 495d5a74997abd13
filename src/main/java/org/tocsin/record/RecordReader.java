package org.tocsin.record;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import org.jspecify.annotations.Nullable;
import org.tocsin.kept.Key;
import org.tocsin.model.internal.Calendars;
import org.tocsin.model.internal.DeskSettings;
import org.tocsin.model.internal.Drill;
import org.tocsin.model.internal.IncidentRecord;
import org.tocsin.model.internal.Limits;
import org.tocsin.model.internal.ProseFile;
import org.tocsin.model.internal.Scenario;
import org.tocsin.model.open.ComponentGroup;
import org.tocsin.model.open.Notice;
import org.tocsin.model.open.StatusSettings;
import org.tocsin.problem.Place;
import org.tocsin.problem.Problem;
import org.tocsin.record.shape.Reading;
import org.tocsin.record.yaml.YamlFile;
import org.tocsin.record.yaml.YamlNode;
import org.tocsin.source.SourceText;
import org.tocsin.source.SourceTree;

/** Reads every record of a repository. A file that is not understood is a problem, never skipped. */
public final class RecordReader {
    private static final long LARGEST = 1L << 20;

    private final SourceTree tree;
    private final @Nullable KeptIncidents kept;
    private final List<Problem> problems = new ArrayList<>();

    private RecordReader(SourceTree tree, @Nullable KeptIncidents kept) {
        this.tree = tree;
        this.kept = kept;
    }

    /** Reads all there is; incidents on all processors, in the end in the order of their paths. */
    public static ReadResult read(SourceTree tree) {
        return read(tree, null);
    }

    /** The same, with what earlier builds read. */
    public static ReadResult read(SourceTree tree, @Nullable KeptIncidents kept) {
        return new RecordReader(tree, kept).all();
    }

    /** Reads the folder {@code escalation/} alone, whatever else the repository holds. */
    public static EscalationRead escalation(SourceTree tree) {
        return new RecordReader(new EscalationOnly(tree), null).escalationAlone();
    }

    /** Reads the desk's settings alone; empty where there are none, or none that can be read. */
    public static Optional<DeskSettings> desk(SourceTree tree) {
        return Optional.ofNullable(new RecordReader(tree, null).deskAlone()).map(Recorded::value);
    }

    private @Nullable Recorded<DeskSettings> deskAlone() {
        return tree.has(Kind.DESK_SETTINGS.files())
                ? read(Kind.DESK_SETTINGS, Kind.DESK_SETTINGS.files()).recorded()
                : null;
    }

    private EscalationRead escalationAlone() {
        Recorded<DeskSettings> desk = deskAlone();
        ZoneId zone = desk == null ? ZoneOffset.UTC : desk.value().zone();
        FolderPlan plan = FolderPlan.of(tree);
        problems.addAll(plan.problems());
        EscalationFolder folder = escalation(plan);
        return new EscalationRead(problems.isEmpty() ? folder.escalation() : null, zone, problems);
    }

    private ReadResult all() {
        FolderPlan plan = FolderPlan.of(tree);
        problems.addAll(plan.problems());
        var elsewhere = ForkJoinPool.commonPool().submit(() -> new Others(plan));
        List<Read<IncidentRecord>> incidents = incidents(plan.incidents());
        Others others = elsewhere.join();
        boolean sound = problems.isEmpty();
        return others.with(all(incidents), sound);
    }

    /** Everything but incidents. */
    private final class Others {
        private final @Nullable Recorded<StatusSettings> status;
        private final @Nullable Recorded<List<ComponentGroup>> components;
        private final Recorded<List<Notice>> notices;
        private final @Nullable Recorded<DeskSettings> desk;
        private final EscalationFolder escalation;
        private final Recorded<List<Waiver>> waivers;
        private final List<Recorded<ProseFile>> prose;
        private final List<Recorded<Scenario>> scenarios;
        private final List<Recorded<Drill>> drills;

        Others(FolderPlan plan) {
            status = one(Kind.STATUS_SETTINGS);
            components = one(Kind.COMPONENTS);
            notices = one(Kind.NOTICES, List.of());
            desk = one(Kind.DESK_SETTINGS);
            escalation = escalation(plan);
            waivers = one(Kind.WAIVERS, List.of());
            prose = prose(plan.prose());
            scenarios = many(Kind.SCENARIO, plan.scenarios());
            drills = many(Kind.DRILL, plan.drills());
        }

        /** @param sound whether every file but incidents was understood */
        ReadResult with(List<Recorded<IncidentRecord>> incidents, boolean sound) {
            if (!sound || status == null || components == null || desk == null) {
                return new ReadResult(null, problems);
            }
            MainLanguage main = new MainLanguage(status.value().mainLanguage());
            Records records = new Records(
                    tree,
                    main.settings(status),
                    main.components(components),
                    main.notices(notices),
                    desk,
                    escalation,
                    main.incidents(incidents),
                    scenarios,
                    drills,
                    prose,
                    waivers);
            return new ReadResult(records, problems);
        }
    }

    private EscalationFolder escalation(FolderPlan plan) {
        return new EscalationFolder(
                one(Kind.PEOPLE, List.of()),
                one(Kind.TEAMS, List.of()),
                one(Kind.SKILLS, List.of()),
                one(Kind.ROLES, List.of()),
                one(Kind.CHANNELS, List.of()),
                one(Kind.SEVERITIES, List.of()),
                one(Kind.AUTHORITY, List.of()),
                many(Kind.PROCESS, plan.processes()),
                many(Kind.POLICY, plan.policies()),
                many(Kind.SCHEDULE, plan.schedules()),
                one(Kind.ABSENCES, List.of()),
                one(Kind.CALENDARS, new Calendars(List.of(), List.of(), List.of())),
                one(Kind.VENDORS, List.of()),
                one(Kind.OBJECTIVES, List.of()),
                many(Kind.OBLIGATION, plan.obligations()),
                many(Kind.REVIEW, plan.reviews()),
                one(Kind.LIMITS, Limits.USUAL));
    }

    private <T> @Nullable Recorded<T> one(Kind<T> kind) {
        if (!tree.has(kind.files())) {
            problems.add(Problem.error(
                    "missing-file",
                    Place.of(kind.files()),
                    "this file is missing: " + kind.shape().meaning(),
                    kind.shape().words(),
                    "Write it; `./tocsin init` lays out one to start from in a new folder."));
            return null;
        }
        return keep(read(kind, kind.files()));
    }

    /** The same for a file that may be absent. One that is refused counts as absent; its problems stop all the same. */
    private <T> Recorded<T> one(Kind<T> kind, T otherwise) {
        Recorded<T> there = tree.has(kind.files()) ? keep(read(kind, kind.files())) : null;
        return there == null ? Recorded.absent(kind.files(), otherwise) : there;
    }

    private <T> List<Recorded<T>> many(Kind<T> kind, List<String> paths) {
        return all(paths.parallelStream().map(path -> read(kind, path)).toList());
    }

    private List<Read<IncidentRecord>> incidents(List<String> paths) {
        if (kept == null) {
            return paths.parallelStream().map(path -> read(Kind.INCIDENT, path)).toList();
        }
        List<Read<IncidentRecord>> reads =
                paths.parallelStream().map(path -> incident(path, kept)).toList();
        kept.save();
        return reads;
    }

    private Read<IncidentRecord> incident(String path, KeptIncidents kept) {
        SourceText.Result result = SourceText.read(tree, path, LARGEST);
        if (result instanceof SourceText.Refused unreadable) {
            return new Read<>(null, List.of(unreadable.problem()));
        }
        SourceText text = ((SourceText.Decoded) result).text();
        Key key = kept.key(text);
        IncidentRecord known = kept.find(key);
        if (known != null) {
            return new Read<>(new Recorded<>(path, known, new YamlLocator(text)), List.of());
        }
        Read<IncidentRecord> read = read(Kind.INCIDENT, text);
        if (read.recorded() != null && read.problems().isEmpty()) {
            kept.keep(key, read.recorded().value());
        }
        return read;
    }

    private <T> List<Recorded<T>> all(List<Read<T>> reads) {
        List<Recorded<T>> all = new ArrayList<>(reads.size());
        for (Read<T> read : reads) {
            Recorded<T> recorded = keep(read);
            if (recorded != null) {
                all.add(recorded);
            }
        }
        return all;
    }

    private List<Recorded<ProseFile>> prose(List<String> paths) {
        List<Recorded<ProseFile>> all = new ArrayList<>(paths.size());
        for (String path : paths) {
            SourceText.Result result = SourceText.read(tree, path, LARGEST);
            if (result instanceof SourceText.Decoded readable) {
                all.add(ProseScanner.scan(readable.text()));
            } else if (result instanceof SourceText.Refused unreadable) {
                problems.add(unreadable.problem());
            }
        }
        return all;
    }

    private <T> @Nullable Recorded<T> keep(Read<T> read) {
        problems.addAll(read.problems());
        return read.recorded();
    }

    private <T> Read<T> read(Kind<T> kind, String path) {
        SourceText.Result result = SourceText.read(tree, path, LARGEST);
        if (result instanceof SourceText.Refused unreadable) {
            return new Read<>(null, List.of(unreadable.problem()));
        }
        return read(kind, ((SourceText.Decoded) result).text());
    }

    /** Reads one text as a record of a kind, as if it stood at its path. */
    static <T> Read<T> read(Kind<T> kind, SourceText text) {
        YamlFile file = YamlFile.parse(text);
        YamlNode root = file.root();
        if (root == null) {
            return new Read<>(null, file.problems());
        }
        Reading reading = new Reading(text.path(), kind.idFrom(text.path()).orElseThrow());
        T value = kind.shape().read(root, reading);
        if (value == null) {
            return new Read<>(null, reading.problems());
        }
        return new Read<>(new Recorded<>(text.path(), value, new YamlLocator(text)), reading.problems());
    }

    /** What reading one file gave. */
    record Read<T>(@Nullable Recorded<T> recorded, List<Problem> problems) {}
}
