#!/usr/bin/env python3
"""Write a repository of records for measuring: same arguments, same bytes. --out must not exist."""
import argparse
import os
from datetime import datetime, timezone

from incidents import draw_incidents, slug
from playbooks import SHARED, draw_playbooks, playbook_path
from stock import ACTIONS, COMPONENTS, GROUPS, PEOPLE, PLATFORMS, PROCESSES, ROLES, SEVERITIES, TRIGGERS

NOW = "2026-11-01T00:00Z"


def write_corpus(out, seed, incidents, components, playbooks, now, years):
    names = COMPONENTS[:components] + [f"Branch {i}" for i in range(1, components - len(COMPONENTS) + 1)]
    paths = [playbook_path(number) for number in range(playbooks)]
    files = dict(_settings(names))
    files.update(_escalation(paths, [slug(name) for name in names]))
    if playbooks:
        files["content/playbooks/_first-word.adoc"] = SHARED
    files.update(draw_playbooks(seed, playbooks))
    files.update(draw_incidents(seed, names, incidents, paths, now, years))
    for path, text in files.items():
        file = os.path.join(out, path)
        os.makedirs(os.path.dirname(file), exist_ok=True)
        with open(file, "w", encoding="utf-8", newline="\n") as stream:
            stream.write(text)
    return len(files)


def _settings(names):
    yield "site/status/settings.yaml", """name: Hollis Status
url: https://status.hollis.example/
language: en
zone: Europe/Berlin
description: Whether Hollis works, and what we do when it does not.
support:
  label: Write to us
  url: mailto:help@hollis.example
"""
    yield "site/desk/settings.yaml", "name: Hollis Desk\norganisation: Hollis\nzone: Europe/Berlin\n"
    lines = ["groups:"]
    size = -(-len(names) // len(GROUPS))
    for number, first in enumerate(range(0, len(names), size)):
        lines += [f"  - id: {slug(GROUPS[number])}", f"    name: {GROUPS[number]}", "    components:"]
        for name in names[first : first + size]:
            lines += [f"      - id: {slug(name)}", f"        name: {name}", f"        description: All that belongs to {name.lower()}."]
    yield "site/status/components.yaml", "\n".join(lines) + "\n"
    yield "content/status/about.adoc", "= About this page\n:description: What you find here.\n\nThis page says whether Hollis works.\n"
    yield "content/handbook/words.adoc", "= Our words\n\nincident:: something that customers notice\n"


def _escalation(playbooks, components):
    people = [slug(name) for name in PEOPLE]
    yield "escalation/people.yaml", "people:\n" + "".join(
        f"  - id: {slug(name)}\n    name: {name}\n    title: Automation engineer\n    team: automation\n    zone: Europe/Berlin\n"
        f"    email: {slug(name)}@hollis.example\n    languages: [en, de]\n    skills: [{', '.join(slug(platform) for platform in PLATFORMS)}]\n"
        for name in PEOPLE)
    yield "escalation/teams.yaml", f"teams:\n  - {{id: automation, name: Automation, lead: {people[0]}}}\n"
    yield "escalation/skills.yaml", "skills:\n" + "".join(
        f"  - {{id: {slug(name)}, name: {name}, meaning: Can repair {name} alone., platform: {slug(name)}}}\n" for name in PLATFORMS)
    yield "escalation/vendors.yaml", "vendors:\n" + "".join(
        f"  - {{id: {slug(name)}, name: {name}, does: Runs workflows., contact: {{email: support@{slug(name)}.example}}}}\n" for name in PLATFORMS)
    yield "escalation/objectives.yaml", "objectives:\n" + "".join(
        f"  - id: {process}\n    name: {name}\n    promise: {name} is done by the next working day.\n    owner: {people[0]}\n    leadership:\n"
        f"      - {{id: late, fact: days-late, comparator: at-least, value: \"2\", unit: days, meaning: It is two days late, "
        f"tell: head-of-operations, decides: Whether it is done by hand}}\n"
        for process, name, _ in PROCESSES)
    yield "escalation/roles.yaml", "roles:\n" + "".join(
        f"  - id: {role}\n    name: {name}\n    duties: Does what a {name.lower()} does.\n    holders: [{', '.join(people[i * 2 : i * 2 + 2])}]\n"
        for i, (role, name) in enumerate(ROLES))
    lines = ["severities:"]
    for i, (severity, name, acknowledge, first, every, restore) in enumerate(SEVERITIES):
        lines += [
            f"  - id: {severity}", f"    name: {name}", f"    meaning: The case for {name.lower()}.", "    targets:",
            f"      acknowledge: {acknowledge}", f"      first-update: {first}", f"      update-every: {every}",
            f"      restore: {restore}", "    triggers:",
        ]
        for dimension, fact, values, unit in TRIGGERS:
            lines += [
                f"      - id: {severity}-{fact}", f"        dimension: {dimension}", f"        fact: {fact}",
                "        comparator: at-least", f'        value: "{values[i]}"', f"        unit: {unit}",
                f"        meaning: That many {unit} are more than the next severity allows.",
            ]
    yield "escalation/severities.yaml", "\n".join(lines) + "\n"
    severities = [severity[0] for severity in SEVERITIES]
    yield "escalation/authority.yaml", "actions:\n" + "".join(
        f"  - id: {action}\n    name: {name}\n    meaning: Leave to do it in production.\n    approvals:\n"
        f"      - severities: [{', '.join(severities)}]\n        approver: head-of-operations\n        deputy: incident-commander\n        within: PT15M\n"
        for action, name in ACTIONS)
    for i, (process, name, criticality) in enumerate(PROCESSES):
        own = [path for j, path in enumerate(playbooks) if j % len(PROCESSES) == i]
        lines = [
            f"name: {name}", f"summary: Runs {name.lower()} from end to end.", f"owner: {people[i % len(people)]}", f"criticality: {criticality}",
            f"platform: {slug(PLATFORMS[i % len(PLATFORMS)])}", "workflows:", f"  - id: {process}-in", f"    name: {name} in", "    does: Takes what arrives and files it.",
            f"components: [{', '.join(components[i :: len(PROCESSES)])}]", f"objective: {process}",
        ]
        lines += ["playbooks:"] + [f"  - {path}" for path in own] if own else []
        yield f"escalation/processes/{process}.yaml", "\n".join(lines) + "\n"
        for urgency, covered in (("urgent", "sev1, sev2"), ("routine", "sev3, sev4")):
            yield f"escalation/policies/{process}-{urgency}.yaml", _policy(process, name, urgency, covered)


def _policy(process, name, urgency, severities):
    first = "PT5M" if urgency == "urgent" else "PT1H"
    return f"""title: {name}, {urgency}
processes: [{process}]
severities: [{severities}]
owner: ada-brandt
approver: iris-tan
reviewed: 2026-10-01
review-by: 2027-01-01
rationale: The one who can repair it is called first, the one who may decide second.
targets:
  acknowledge: {first}
  first-update: PT{"15M" if urgency == "urgent" else "4H"}
  restore: {"PT4H" if urgency == "urgent" else "P3D"}
steps:
  - id: first-alert
    after: PT0S
    notify:
      - role: on-call
    action: Acknowledge, and say since when it fails
  - id: command
    after: {first}
    until: resolved
    notify:
      - role: incident-commander
      - role: communications-lead
    action: Name the leads and publish the first message
  - id: approve-pause
    after: {first}
    from: previous
    until: resolved
    notify:
      - role: head-of-operations
    approval: pause-workflow
  - id: nobody-answered
    after: PT0S
    from: ack-breach
    notify:
      - role: technical-lead
on-exhausted:
  role: head-of-operations
"""


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", required=True)
    parser.add_argument("--seed", default="7")
    parser.add_argument("--incidents", type=int, default=1000)
    parser.add_argument("--components", type=int, default=20)
    parser.add_argument("--playbooks", type=int, default=50)
    parser.add_argument("--years", type=int, default=3)
    parser.add_argument("--now", default=NOW)
    asked = parser.parse_args()
    if os.path.exists(asked.out):
        parser.error(f"{asked.out} exists")
    now = datetime.strptime(asked.now, "%Y-%m-%dT%H:%MZ").replace(tzinfo=timezone.utc)
    count = write_corpus(asked.out, asked.seed, asked.incidents, asked.components, asked.playbooks, now, asked.years)
    print(f"{count} files in {asked.out}; build them with --now {asked.now}")


if __name__ == "__main__":
    main()
