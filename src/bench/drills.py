#!/usr/bin/env python3
"""Measure ./tocsin drill plan over 12 processes with years of incidents and drills, and making one pack, beside what was promised.

    src/bench/drills.py [--runs 5] [--assert]     write the records below target, measure, delete them
    src/bench/drills.py --out DIR [--years 3]     only write the records
"""
import argparse
import datetime
import hashlib
import os
import shutil
import sys
import tempfile

sys.dont_write_bytecode = True

import machine
import oncall
from measure import median, spread, timed

HOME = oncall.HOME
TOCSIN = oncall.TOCSIN
TODAY = datetime.date(2026, 11, 23)
YEARS = (1, 3, 6, 12)
PROMISED_YEARS, PROMISE = 3, 1.0
LIBRARY = os.path.join(HOME, "content", "drills", "scenarios")
TWISTS = ["none", "key-person-away", "channel-down", "concurrent-incident", "data-corruption", "vendor-silent"]
MODES = ["tabletop", "walkthrough", "functional", "surprise"]
INCIDENTS_A_YEAR = 100


def files(years):
    """What on-call is measured with, with more said of each process, and a drill every 30 days and 100 incidents a year."""
    for path, text in oncall.files():
        if path.startswith("escalation/processes/"):
            number = path[-7:-5]
            text += (f"vendors: [carrier]\ncontainment:\n  - {{strategy: Pause it, effect: Nothing is lost, triggered-by: role-0, workflows: [flow-{int(number)}]}}\n"
                     f"integrity-checks:\n  - {{id: totals-{number}, compare: Both totals, expected: They are equal}}\n")
        if path == "escalation/vendors.yaml":
            text += "  - {id: carrier, name: Carrier, does: Carries messages., contact: {email: help@carrier.example}}\n"
        yield path, text
    for number in range(years * 365 // 30):
        day = TODAY - datetime.timedelta(days=30 * number + 5)
        yield f"content/drills/{day}-drill-{number:03d}/drill.yaml", drill(number, day)
    for number in range(years * INCIDENTS_A_YEAR):
        day = TODAY - datetime.timedelta(days=1 + number * 365 // INCIDENTS_A_YEAR)
        yield f"incidents/{day.year}/{day}-incident-{number:04d}/incident.yaml", incident(number, day)


def scenarios():
    """Each scenario of the library with its first loss."""
    for name in sorted(os.listdir(LIBRARY)):
        with open(os.path.join(LIBRARY, name), encoding="utf-8") as lines:
            losses = next(line for line in lines if line.startswith("losses:"))
        yield name.removesuffix(".yaml"), losses.split("[")[1].split("]")[0].split(",")[0].strip()


def drill(number, day):
    library = list(scenarios())
    scenario, loss = library[number * 7 % len(library)]
    hour = number * 5 % 24
    people = "".join(f"  - {{person: person-{(number * 3 + step) % 60:02d}, role: role-{step}}}\n" for step in range(4))
    policy = hashlib.sha256(str(number).encode()).hexdigest()
    return f"""scenario: {scenario}
process: process-{number * 5 % 12:02d}
severity: sev{1 + number % 2}
loss: {loss}
twist: {TWISTS[number % len(TWISTS)]}
mode: {MODES[number % len(MODES)]}
as-if: {day}T{hour:02d}:00Z
held: {{from: {day}T{hour:02d}:00Z, until: {day}T{hour:02d}:45Z}}
pack: {{seed: {number}, policy: {policy}, version: "1"}}
facilitator: person-{(number * 3 + 30) % 60:02d}
participants:
{people}observed:
  - {{at: {day}T{hour:02d}:04Z, what: acknowledged, of: first, by: person-{number * 3 % 60:02d}}}
  - {{at: {day}T{hour:02d}:06Z, what: severity-named, of: sev{1 + number % 2}, by: person-{(number * 3 + 1) % 60:02d}}}
worked: [The alert was read at once.]
failed: [The first update was late.]
gaps:
  - {{id: late, gap: Nobody had the words ready., owner: person-{number % 60:02d}, due: {day + datetime.timedelta(days=30)}, closed: {{on: {day + datetime.timedelta(days=3) if number else TODAY}, by: Words in the playbook}}}}
"""


def incident(number, day):
    hour = number * 7 % 20
    return f"""customer:
  title: Orders arrive late in batch {number}
  impact: minor
  started: {day}T{hour:02d}:00Z
  updates:
    - at: {day}T{hour:02d}:12Z
      status: investigating
      components: {{desk: degraded_performance}}
      message: Orders of batch {number} arrive late. We are looking for the cause.
      next-update: {day}T{hour:02d}:50Z
    - at: {day}T{hour + 1:02d}:30Z
      status: resolved
      components: {{desk: operational}}
      message: Orders of batch {number} have arrived, and new ones arrive at once.
internal:
  process: process-{number * 5 % 12:02d}
  severity: sev{1 + number % 2}
  commander: person-{number * 11 % 50:02d}
"""


def write(folder, years):
    for path, text in files(years):
        file = os.path.join(folder, path)
        os.makedirs(os.path.dirname(file), exist_ok=True)
        with open(file, "w", encoding="utf-8", newline="\n") as stream:
            stream.write(text)
    shutil.copytree(LIBRARY, os.path.join(folder, "content", "drills", "scenarios"))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", help="write the records there and measure nothing")
    parser.add_argument("--years", type=int, default=PROMISED_YEARS, help="of history to write, by default 3")
    parser.add_argument("--runs", type=int, default=5, help="counted runs of each command, by default 5")
    parser.add_argument("--cores", type=int, default=2, help="processors to use, by default 2")
    parser.add_argument("--assert", dest="insist", action="store_true", help="exit 1 when a promise is not kept")
    asked = parser.parse_args()
    if asked.out:
        write(asked.out, asked.years)
        return 0
    machine.keep_to_cores(asked.cores)
    timed([TOCSIN, "--version"])
    print(machine.words())
    print(machine.archive(os.path.join(HOME, "target")))
    print(f"12 processes, {INCIDENTS_A_YEAR} incidents and 12 drills a year; median (min–max) of {asked.runs} runs; after start: less what --version takes\n")
    started = [timed([TOCSIN, "--version"]) for _ in range(asked.runs)]
    start = median(started, "wall_seconds")
    print(f"        start           wall {spread(started, 'wall_seconds', 2)} s, cpu {spread(started, 'cpu_seconds', 2)} s")
    kept = True
    with tempfile.TemporaryDirectory(prefix="bench-", dir=os.path.join(HOME, "target")) as folder:
        for years in YEARS:
            records = os.path.join(folder, f"{years}-years")
            write(records, years)
            asking = ["--repo", records, "--now", oncall.NOW]
            kept = told(f"plan {years} years", ["drill", "plan", *asking], years == PROMISED_YEARS, start, asked.runs) and kept
        records = os.path.join(folder, f"{PROMISED_YEARS}-years")
        pack = ["drill", "generate", "--repo", records, "--now", oncall.NOW, "--out", os.path.join(folder, "pack")]
        kept = told("one pack", pack, True, start, asked.runs) and kept
    return 1 if asked.insist and not kept else 0


def told(what, arguments, promised, start, count):
    """Says how long a command takes, and whether that is as promised; true where nothing was promised."""
    timed([TOCSIN, *arguments])
    runs = [timed([TOCSIN, *arguments]) for _ in range(count)]
    after = median(runs, "wall_seconds") - start
    holds = after <= PROMISE
    verdict = ("kept  " if holds else "MISSED") if promised else "      "
    promise = f" (at most {PROMISE} s)" if promised else ""
    print(f"{verdict}  {what:16}wall {spread(runs, 'wall_seconds', 2)} s, cpu {spread(runs, 'cpu_seconds', 2)} s, after start {after:.2f} s{promise}")
    return holds or not promised


if __name__ == "__main__":
    sys.exit(main())
