"""Draws incidents and maintenances over the years before an instant."""
from datetime import timedelta

from draw import Draw
from stock import ACTIONS, CAUSES, PEOPLE, PROCESSES, REPAIRS, SENTENCES, SYMPTOMS

STATES = {"minor": "degraded_performance", "major": "partial_outage", "critical": "major_outage"}
SEVERITY = {"critical": "sev1", "major": "sev2", "minor": "sev3"}
UNRESOLVED = 3
ANNOUNCED = 2


def slug(text):
    return "-".join("".join(c if c.isalnum() else " " for c in text.lower()).split())


def time(instant):
    return instant.strftime("%Y-%m-%dT%H:%MZ")


def draw_incidents(seed, components, count, playbooks, now, years):
    """Path and text of each record. The same few are unresolved or announced, however many there are; no two begin at once."""
    taken = set()
    for number in range(count):
        draw = Draw(seed, "incident", number)
        kind = "unresolved" if number < UNRESOLVED else "announced" if number < UNRESOLVED + ANNOUNCED else "past"
        if kind == "unresolved":
            begins = now - timedelta(minutes=draw.between(90, 600))
        elif kind == "announced":
            begins = now + timedelta(hours=draw.between(24, 14 * 24))
        else:
            begins = now - timedelta(minutes=draw.between(5 * 1440, years * 365 * 1440))
        while begins in taken:
            begins -= timedelta(minutes=1)
        taken.add(begins)
        hit = sorted({draw.early(components) for _ in range(draw.one([1, 1, 1, 2, 2, 3, 5]))})
        maintenance = kind == "announced" or (kind == "past" and draw.chance(0.12))
        write = _maintenance if maintenance else _incident
        title, text = write(draw, kind, begins, hit, playbooks, now)
        folder = f"{begins:%Y-%m-%d}-{slug(title)}-{number:05d}"
        yield f"incidents/{begins:%Y}/{folder}/incident.yaml", text


def _incident(draw, kind, begins, hit, playbooks, now):
    impact = draw.one(["minor"] * 11 + ["major"] * 6 + ["critical"] * 3)
    title = f"{hit[0]} {draw.one(SYMPTOMS)}"
    count = draw.one([2, 3, 3, 4, 4, 5, 6, 8])
    statuses = ["investigating"] + ["identified"] * (count - 3) + ["monitoring", "resolved"]
    statuses = ["investigating", "resolved"] if count == 2 else statuses
    if kind == "unresolved":
        statuses = statuses[:-1]
        lasted = int((now - begins).total_seconds()) // 60 - 10
    else:
        lasted = draw.between(10, 40) * draw.one([1, 1, 2, 2, 3, 4, 6, 12, 24])
    lasted = max(lasted, 5 * count)
    first = draw.between(2, min(lasted // 2, 25))
    times = [begins + timedelta(minutes=first + (lasted - first) * i // max(1, len(statuses) - 1)) for i in range(len(statuses))]
    lines = _head(title, impact) + [f"  started: {time(begins)}", "  updates:"]
    messages = _messages(draw, statuses, hit[0])
    for i, (at, status) in enumerate(zip(times, statuses)):
        states = {component: STATES[impact] for component in hit} if i == 0 else {}
        last = i == len(times) - 1
        promised = now + timedelta(minutes=30) if last else times[i + 1]
        lines += _update(draw, at, status, messages[i], states, None if status == "resolved" else promised)
    lines += _internal(draw, impact, begins, times, playbooks)
    return title, "\n".join(lines) + "\n"


def _maintenance(draw, kind, begins, hit, playbooks, now):
    title = f"New version of {hit[0]}" if draw.chance(0.5) else f"{hit[0]} paused for work on the {draw.one(['database', 'connector', 'network'])}"
    ends = begins + timedelta(minutes=draw.one([30, 60, 90, 120, 240]))
    lines = _head(title, "maintenance") + ["  scheduled:", f"    from: {time(begins)}", f"    until: {time(ends)}", "  updates:"]
    announced = [min(begins, now) - timedelta(minutes=m) for m in sorted((draw.between(60, 20000) for _ in range(draw.between(1, 3))), reverse=True)]
    updates = [(at, "scheduled", {}) for at in announced]
    if kind == "past":
        updates.append((begins, "in_progress", {component: "under_maintenance" for component in hit}))
        updates.append((ends - timedelta(minutes=draw.between(1, 20)), "completed", {}))
    messages = _messages(draw, [status for _, status, _ in updates], hit[0])
    for (at, status, states), message in zip(updates, messages):
        lines += _update(draw, at, status, message, states, None)
    lines += ["internal:", f"  process: {draw.one(PROCESSES)[0]}", f"  commander: {slug(draw.one(PEOPLE))}"]
    return title, "\n".join(lines) + "\n"


def _head(title, impact):
    schema = "# yaml-language-server: $schema=../../../site/schema/incident.json"
    return [schema, "customer:", f"  title: {title}", f"  impact: {impact}"]


def _update(draw, at, status, message, states, promised):
    lines = [f"    - at: {time(at)}", f"      status: {status}"]
    if states:
        lines += ["      components:"] + [f"        {slug(name)}: {state}" for name, state in states.items()]
    lines += ["      message: |"] + [f"        {part}" if part else "" for part in message]
    if status == "investigating" and draw.chance(0.3):
        lines.append("      workaround: Enter what is urgent by hand and mark it; we skip it when the rest is replayed.")
    if promised:
        lines.append(f"      next-update: {time(promised)}")
    return lines


def _messages(draw, statuses, component):
    """What is said at each of these updates; never the same twice."""
    said = []
    for status in statuses:
        message = _message(draw, status, component)
        while message in said:
            message = _message(draw, status, component)
        said.append(message)
    return said


def _message(draw, status, component):
    said = [_fill(draw, sentence, component) for sentence in draw.some(SENTENCES[status], draw.between(1, 4))]
    if status == "resolved" and draw.chance(0.25):
        told = SENTENCES["identified"] + SENTENCES["monitoring"]
        return [" ".join(said), "", " ".join(_fill(draw, sentence, component) for sentence in draw.some(told, draw.between(4, 7)))]
    return [" ".join(said)]


def _fill(draw, sentence, component):
    return sentence.format(
        component=component, symptom=draw.one(SYMPTOMS), cause=draw.one(CAUSES), repair=draw.one(REPAIRS),
        percent=draw.between(2, 90), count=draw.between(20, 9000), minutes=draw.one([10, 15, 20, 30, 45, 60]),
        clock=f"{draw.below(24):02d}:{draw.below(60):02d}")


def _internal(draw, impact, begins, times, playbooks):
    process = draw.below(len(PROCESSES))
    people = [slug(name) for name in draw.some(PEOPLE, 4)]
    first = times[0]
    detected = begins + (first - begins) / 4
    declared = begins + (first - begins) / 2
    followed = [path for i, path in enumerate(playbooks) if i % len(PROCESSES) == process]
    lines = [
        "internal:", f"  process: {PROCESSES[process][0]}", f"  severity: {SEVERITY[impact]}", f"  commander: {people[0]}",
        f"  communications: {people[1]}", f"  reporter: Alert, oldest waiting item {draw.between(15, 90)} minutes old",
        f"  detected: {time(detected)}", f"  declared: {time(declared)}", f"  acknowledged: {time(first)}",
        "  suspected-cause:", f"    text: It looks as if {draw.one(CAUSES)}.", f"    confidence: {draw.one(['low', 'medium', 'high'])}",
        "  escalations:", f"    - at: {time(declared)}", f"      to: {people[2]}", f"      acknowledged: {time(first)}",
    ]
    if impact != "minor":
        lines += ["  decisions:"]
        for at in times[: draw.between(1, 3)]:
            lines += [
                f"    - at: {time(at)}", f"      by: {people[0]}", f"      decision: {draw.one(ACTIONS)[1]} now, not at the end of the day",
                "      options:", "        - Wait until the supplier answers", "        - Act on what we know",
                f"      rationale: Each hour adds about {draw.between(50, 900)} items that have to be gone through afterwards.",
                f"      authority: {draw.one(ACTIONS)[0]}",
            ]
        lines += [
            "  data-integrity:", "    state: intact", "    checks:", "      - check: Items at the supplier against items with us",
            "        expected: Equal count", f"        result: Equal, {draw.between(100, 20000)}",
        ]
    if followed:
        lines.append(f"  playbook: {draw.one(followed)}")
    lines += ["  notes:", f"    - at: {time(times[-1])}", f"      by: {people[3]}", f"      text: Went through {draw.between(2, 40)} items by hand; the list is in the restricted folder."]
    return lines
