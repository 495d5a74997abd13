#!/usr/bin/env python3
"""Measure ./tocsin build --site desk beside Antora with its search extension, over the same pages in the same versions.

    src/bench/versions.py [--pages 50,500] [--tags 1,5] [--runs 5] [--assert]     write below target, measure, delete
    src/bench/versions.py --publishers antora --navigation                        one of them; Antora with the whole tree on each page
    src/bench/versions.py --out DIR --pages 50 --tags 5                           only write both repositories
"""
import argparse
import os
import shutil
import sys
import tempfile

sys.dont_write_bytecode = True

import machine
from manual import draw_versions
from measure import median, spread, timed
from publishers import Antora, Publisher, Tocsin, install_antora

HOME = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
TOCSIN = os.path.join(HOME, "tocsin")
CASES = {
    "cold": Publisher.forget_everything,
    "warm, output away": Publisher.forget_output,
    "nothing changed": Publisher.leave_alone,
}
COLD, WARM, _ = CASES
WARM_TIMES, LARGE = 5, 500


def measure(publishers, runs):
    """Runs by publisher and case, in turns, after one of each that is not counted: it fills the system's file cache."""
    figures = {(publisher.name, case): [] for publisher in publishers for case in CASES}
    for counted in [False] + [True] * runs:
        for publisher in publishers:
            for case, prepare in CASES.items():
                prepare(publisher)
                run = timed(publisher.build(), publisher.folder)
                if counted:
                    figures[publisher.name, case].append(run)
    return figures


def verdicts(figures, pages, tags):
    """Says how the two compare, where both were measured; whether what was promised holds."""
    if {name for name, _ in figures} != {Tocsin.name, Antora.name}:
        return True
    times = {case: median(figures[Antora.name, case], "wall_seconds") / median(figures[Tocsin.name, case], "wall_seconds") for case in CASES}
    kept = [_verdict(f"warm {times[WARM]:.1f} times as fast as Antora", f"at least {WARM_TIMES} times", times[WARM] >= WARM_TIMES)]
    if pages >= LARGE:
        kept.append(_verdict(f"cold {times[COLD]:.2f} times as fast", "no slower", times[COLD] >= 1))
    else:
        print(f"        cold {times[COLD]:.2f} times as fast (nothing was promised)")
    return all(kept)


def _verdict(figure, bound, holds):
    print(f"{'kept  ' if holds else 'MISSED'}  {figure} ({bound})", flush=True)
    return holds


def write(asked, folder, pages, tags, modules):
    versions = list(draw_versions(asked.seed, pages, tags))
    publishers = []
    if Tocsin.name in asked.publishers:
        publishers.append(Tocsin(os.path.join(folder, Tocsin.name), asked.seed, versions, TOCSIN))
    if Antora.name in asked.publishers:
        publishers.append(Antora(os.path.join(folder, Antora.name), versions, modules, asked.navigation))
    return publishers


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", help="write the repositories there and measure nothing")
    parser.add_argument("--pages", type=_numbers, default=[50, 500], help="by default 50,500")
    parser.add_argument("--tags", type=_numbers, default=[1, 5], help="by default 1,5")
    parser.add_argument("--publishers", type=lambda names: names.split(","), default=[Tocsin.name, Antora.name])
    parser.add_argument("--navigation", action="store_true", help="Antora puts the whole navigation into each page, as with its default look")
    parser.add_argument("--runs", type=int, default=5, help="counted runs of each case, by default 5")
    parser.add_argument("--seed", default="7")
    parser.add_argument("--cores", type=int, default=2, help="processors to use, by default 2")
    parser.add_argument("--work", default=os.path.join(HOME, "target"), help="where repositories and sites go for the time of the run")
    parser.add_argument("--assert", dest="insist", action="store_true", help="exit 1 when a promise is not kept")
    asked = parser.parse_args()
    modules = install_antora(os.path.join(HOME, "target")) if Antora.name in asked.publishers else ""
    if asked.out:
        write(asked, asked.out, asked.pages[-1], asked.tags[-1], modules)
        return 0

    machine.keep_to_cores(asked.cores)
    timed([TOCSIN, "--version"])
    print(machine.words())
    print(machine.archive(os.path.join(HOME, "target")))
    print(f"Median (min–max) of {asked.runs} runs; peak is the largest process\n")
    print(f"{'pages':>5}{'tags':>5}  {'':8}{'case':20}{'wall s':21}{'cpu s':21}{'peak MiB':17}{'files':>6}{'MB':>7}")
    kept = True
    for pages in asked.pages:
        for tags in asked.tags:
            work = tempfile.mkdtemp(prefix="bench-", dir=asked.work)
            try:
                publishers = write(asked, work, pages, tags, modules)
                figures = measure(publishers, asked.runs)
                for publisher in publishers:
                    files, megabytes = publisher.published()
                    for case in CASES:
                        runs = figures[publisher.name, case]
                        walls, cpus, peaks = spread(runs, "wall_seconds", 2), spread(runs, "cpu_seconds", 2), spread(runs, "peak_mebibytes", 0)
                        print(f"{pages:5}{tags:5}  {publisher.name:8}{case:20}{walls:21}{cpus:21}{peaks:17}{files:6}{megabytes:7.1f}", flush=True)
                kept = verdicts(figures, pages, tags) and kept
            finally:
                shutil.rmtree(work)
    return 1 if asked.insist and not kept else 0


def _numbers(text):
    return [int(number) for number in text.split(",")]


if __name__ == "__main__":
    sys.exit(main())
