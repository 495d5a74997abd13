#!/usr/bin/env python3
"""Measure ./tocsin coverage and contention on 20 schedules, 60 people and 12 processes, and set them beside what was promised.

    src/bench/oncall.py [--runs 5] [--assert]     write the records below target, measure, delete them
    src/bench/oncall.py --out DIR                 only write the records
"""
import argparse
import os
import sys
import tempfile

sys.dont_write_bytecode = True

import machine
from measure import median, spread, timed

HOME = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
TOCSIN = os.path.join(HOME, "tocsin")
NOW = "2026-11-23T12:00Z"
SCHEDULES, PEOPLE, PROCESSES = 20, 60, 12
PLACES = [("Europe/Lisbon", "08:00", "16:00"), ("America/Toronto", "16:00", "00:00"), ("Pacific/Auckland", "00:00", "08:00")]
DAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
PROMISES = {"coverage": 2.0, "contention": 5.0}


def files():
    """Three people of three places for each schedule; who is on call changes on other weekdays in each."""
    person = [f"person-{number:02d}" for number in range(PEOPLE)]
    yield "site/status/settings.yaml", "name: Hollis Status\nurl: https://status.hollis.example/\nlanguage: en\nzone: Europe/Berlin\ndescription: Whether Hollis works.\n"
    yield "site/status/components.yaml", "groups:\n  - id: all\n    name: All\n    components:\n      - {id: desk, name: Desk, description: All of it.}\n"
    yield "site/desk/settings.yaml", "name: Hollis Desk\norganisation: Hollis\nzone: Europe/Berlin\n"
    yield "escalation/teams.yaml", f"teams:\n  - {{id: automation, name: Automation, lead: {person[0]}}}\n"
    yield "escalation/skills.yaml", "skills:\n  - {id: stepline, name: Stepline, meaning: Can repair it alone., platform: stepline}\n"
    yield "escalation/vendors.yaml", "vendors:\n  - {id: stepline, name: Stepline, does: Runs our flows., contact: {email: help@stepline.example}}\n"
    yield "escalation/objectives.yaml", f"objectives:\n  - {{id: on-time, name: On time, promise: All is done the next day., owner: {person[0]}, leadership: [{{id: late, fact: things-late, comparator: at-least, value: '1', unit: things, meaning: One is late., tell: role-0, decides: What waits}}]}}\n"
    yield "escalation/people.yaml", "people:\n" + "".join(
        f"  - {{id: {name}, name: Person {number}, title: Engineer, team: automation, zone: {PLACES[number % 3][0]}, "
        f"email: {name}@hollis.example, languages: [en], skills: [stepline]}}\n" for number, name in enumerate(person))
    yield "escalation/absences.yaml", "absences:\n" + "".join(
        f"  - {{person: {name}, from: 2027-{1 + number % 12:02d}-{1 + number % 20:02d}, through: 2027-{1 + number % 12:02d}-{4 + number % 20:02d}}}\n"
        for number, name in enumerate(person))
    yield "escalation/calendars.yaml", (
        "holidays:\n  - {id: portugal, name: Portugal, zone: Europe/Lisbon, calendar: pt}\npeaks:\n"
        "  - {id: month-end, name: End of month, zone: Europe/Lisbon, recurrence: FREQ=MONTHLY;BYMONTHDAY=-1, starts: 2026-01-31, from: \"16:00\", until: \"23:00\", minimum: 1, skills: [stepline]}\n")
    for number in range(SCHEDULES):
        yield f"escalation/schedules/schedule-{number:02d}.yaml", schedule(number, person)
    yield "escalation/roles.yaml", "roles:\n" + "".join(role(number, person) for number in range(8))
    yield "escalation/severities.yaml", "severities:\n" + severity("sev1", "PT5M", "PT4H", "100") + severity("sev2", "PT15M", "PT8H", "50")
    yield "escalation/authority.yaml", "actions:\n" + "".join(
        f"  - id: action-{number}\n    name: Action {number}\n    meaning: Leave to do it.\n    approvals:\n"
        f"      - {{severities: [sev1, sev2], approver: role-{number}, deputy: role-{number + 1}, within: PT30M}}\n" for number in range(4))
    for number in range(PROCESSES):
        yield f"escalation/processes/process-{number:02d}.yaml", (
            f"name: Process {number}\nsummary: Runs it.\nowner: {person[number]}\ncriticality: {['high', 'normal'][number % 2]}\nplatform: stepline\n"
            f"workflows: [{{id: flow-{number}, name: Flow, does: Files what arrives}}]\ncomponents: [desk]\nobjective: on-time\n")
        yield f"escalation/policies/policy-{number:02d}.yaml", policy(number, person)


def schedule(number, person):
    lines = [f"title: Schedule {number}", f"owner: {person[number]}", "zone: UTC", "holidays: {calendars: [portugal], minimum: 1}", "peaks: [month-end]",
             "skills: [stepline]", "languages: [en]", "layers:"]
    for place, (_, begins, ends) in enumerate(PLACES):
        own, other, third = (person[(3 * (number + step) + place) % PEOPLE] for step in (0, 1, 2))
        window = f"    windows: [{{days: [{', '.join(DAYS)}], from: \"{begins}\", until: \"{ends}\"}}]"
        lines += [f"  - id: place-{place}", "    rotation: weekly", "    starts: 2026-01-05",
                  f"    hand-off: {{at: \"{begins}\", day: {DAYS[number % 5]}}}", f"    participants: [{own}, {other}]", window,
                  f"  - id: behind-{place}", "    rotation: weekly", "    starts: 2026-01-05",
                  f"    hand-off: {{at: \"{begins}\", day: {DAYS[number % 5]}}}", f"    participants: [{third}]", window]
    return "\n".join(lines) + "\n"


def role(number, person):
    holders = ", ".join(person[(7 * number + 11 * step) % PEOPLE] for step in range(4))
    mandatory = ", mandatory-at: [sev1, sev2]" if number < 4 else ""
    return f"  - {{id: role-{number}, name: Role {number}, duties: Does it., holders: [{holders}], schedule: schedule-{12 + number:02d}{mandatory}}}\n"


def severity(name, acknowledge, restore, value):
    lines = [f"  - id: {name}", f"    name: {name}", "    meaning: It fails.",
             f"    targets: {{acknowledge: {acknowledge}, first-update: PT30M, update-every: PT1H, restore: {restore}}}", "    triggers:"]
    for dimension in ("service-level", "user-impact", "data-sensitivity", "regulation"):
        lines.append(f"      - {{id: {name}-{dimension}, dimension: {dimension}, fact: count-{dimension}, comparator: at-least, value: \"{value}\", unit: things, meaning: So many.}}")
    return "\n".join(lines) + "\n"


def policy(number, person):
    return f"""title: Policy {number}
processes: [process-{number:02d}]
severities: [sev1, sev2]
owner: {person[0]}
approver: {person[1]}
reviewed: 2026-10-01
review-by: 2027-01-01
rationale: Whoever can repair it is called first.
targets: {{acknowledge: PT5M, first-update: PT15M, restore: PT4H}}
steps:
  - {{id: first, after: PT0S, notify: [{{schedule: schedule-{number:02d}}}]}}
  - {{id: second, after: PT2M, notify: [{{role: role-{number % 8}}}, {{schedule: schedule-{number:02d}, which: next}}]}}
  - {{id: lead, after: PT4M, until: resolved, notify: [{{role: role-{(number + 3) % 8}}}]}}
  - {{id: approve, after: PT10M, until: resolved, notify: [{{role: role-{number % 4}}}], approval: action-{number % 4}}}
  - {{id: silence, after: PT0S, from: ack-breach, notify: [{{role: role-{(number + 5) % 8}}}]}}
on-exhausted: {{repeat: 1, role: role-7}}
"""


def write(folder):
    for path, text in files():
        file = os.path.join(folder, path)
        os.makedirs(os.path.dirname(file), exist_ok=True)
        with open(file, "w", encoding="utf-8", newline="\n") as stream:
            stream.write(text)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", help="write the records there and measure nothing")
    parser.add_argument("--runs", type=int, default=5, help="counted runs of each command, by default 5")
    parser.add_argument("--cores", type=int, default=2, help="processors to use, by default 2")
    parser.add_argument("--assert", dest="insist", action="store_true", help="exit 1 when a promise is not kept")
    asked = parser.parse_args()
    if asked.out:
        write(asked.out)
        return 0
    machine.keep_to_cores(asked.cores)
    timed([TOCSIN, "--version"])
    print(machine.words())
    print(machine.archive(os.path.join(HOME, "target")))
    print(f"{SCHEDULES} schedules, {PEOPLE} people, {PROCESSES} processes, 366 days; median (min–max) of {asked.runs} runs\n")
    kept = True
    with tempfile.TemporaryDirectory(prefix="bench-", dir=os.path.join(HOME, "target")) as folder:
        write(folder)
        for command, more in (("coverage", []), ("contention", ["--incidents", "3"])):
            line = [TOCSIN, command, "--repo", folder, "--now", NOW, *more]
            timed(line)
            runs = [timed(line) for _ in range(asked.runs)]
            holds = median(runs, "wall_seconds") <= PROMISES[command]
            kept = kept and holds
            print(f"{'kept  ' if holds else 'MISSED'}  {command:12}wall {spread(runs, 'wall_seconds', 2)} s, "
                  f"cpu {spread(runs, 'cpu_seconds', 2)} s (at most {PROMISES[command]} s)")
    return 1 if asked.insist and not kept else 0


if __name__ == "__main__":
    sys.exit(main())
