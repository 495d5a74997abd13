"""Draws playbooks: AsciiDoc of four to six KB with the nine sections that every playbook has."""
from draw import Draw
from incidents import slug
from stock import CAUSES, PEOPLE, PLATFORMS, PROCESSES, STEPS

LEAST, MOST = 4100, 6000
SHARED = """NOTE: The first message to customers goes out within fifteen minutes, whatever is known by then.

[cols="1,2,2",options="header"]
|===
| After | Who | How
| 5 minutes | On call | Alert
| 15 minutes | Incident commander | Telephone
| 30 minutes | Head of operations | Telephone
|===
"""


def draw_playbooks(seed, count):
    """Path and text of each playbook."""
    for number in range(count):
        yield playbook_path(number), draw_playbook(Draw(seed, "playbook", number), number)


def playbook_path(number):
    return f"content/playbooks/{PROCESSES[number % len(PROCESSES)][0]}-{number:03d}.adoc"


def playbook_title(number):
    return f"{PROCESSES[number % len(PROCESSES)][1]}: playbook {number}"


def draw_playbook(draw, number):
    process, name, _ = PROCESSES[number % len(PROCESSES)]
    people = [slug(person) for person in draw.some(PEOPLE, 3)]
    lines = [
        f"= {playbook_title(number)}", f":process: {process}", f":owner: {people[0]}", f":reviewers: {people[1]}, {people[2]}",
        ":reviewed: 2026-10-20", ":severities: sev1, sev2, sev3", "",
        f"What to do when *{name}* fails on {draw.one(PLATFORMS)}. Read _Preserve data_ first, even when you are in a hurry.", "",
        "include::_first-word.adoc[]", "",
    ]
    lines += _section("When to use this", _listed(draw, 3) + ["", f"Not when {draw.one(CAUSES)}."])
    lines += _section("Preserve data", _ticks(draw, 3) + ["", "WARNING: Exports hold personal data. They belong into the restricted folder."])
    lines += _section("Contain", _numbered(draw, 4))
    lines += _section("Recover", _causes(draw))
    lines += _section("Roll back", _known_good(draw) + _numbered(draw, 2))
    lines += _section("Safe sequence", ["Before you begin:: what is under Preserve data is done, and the workflow is paused.", ""] + _numbered(draw, 6))
    lines += _section("Test in staging", ["Ticked by:: somebody who did not make the change. Nothing goes to production before.", ""] + _ticks(draw, 4) + ["", "[source,sh]", "----", f"flow replay --set {process} --last {draw.between(50, 500)} \\", "    --target staging", "----"])
    lines += _section("Validate after recovery", _evidence(draw))
    lines += _section("Customer safety", _listed(draw, 2))
    text = "\n".join(lines)
    length = draw.between(LEAST, MOST - 300)
    while len(text) < length:
        text += "\n".join(_listed(draw, 1)) + "\n"
    if len(text) > MOST:
        raise SystemExit(f"playbook {number} has {len(text)} bytes, more than {MOST}")
    return text


def _section(title, lines):
    return [f"== {title}", "", *lines, ""]


def _steps(draw, count):
    steps = draw.some(STEPS, count)
    return [s.format(hours=draw.between(12, 72), count=draw.between(20, 500), minutes=draw.one([10, 15, 20, 30])) for s in steps]


def _listed(draw, count):
    return [f"* {step}" for step in _steps(draw, count)]


def _ticks(draw, count):
    return [f"* [ ] {step}" for step in _steps(draw, count)]


def _numbered(draw, count):
    return [f"{'..' if i and draw.chance(0.25) else '.'} {step}" for i, step in enumerate(_steps(draw, count))]


def _causes(draw):
    rows = [f"| {cause[0].upper()}{cause[1:]}. | {step}" for cause, step in zip(draw.some(CAUSES, 3), _steps(draw, 3))]
    return ['[cols="2,3",options="header"]', "|===", "| What you see | What to do", *rows, "|==="]


def _known_good(draw):
    release = draw.between(100, 300)
    return [f"Known-good version:: release {release}, in production without a correction", f"Before it:: release {release - 3}", ""]


def _evidence(draw):
    rows = [f"| {step} | Equal count, difference 0.00 | Export, with time" for step in _steps(draw, 3)]
    return ['[cols="3,2,2",options="header"]', "|===", "| Check | Expected | Evidence", *rows, "|==="]
