"""Times whole processes from outside."""
import os
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass


@dataclass(frozen=True)
class Run:
    """One process with all it waited for. Peak is the resident memory of the largest of them."""

    wall_seconds: float
    cpu_seconds: float
    peak_mebibytes: float


def timed(command, folder=None):
    """Runs a command to its end, in the given folder or this one; ends the measuring when the command fails."""
    with tempfile.TemporaryFile() as said:
        begun = time.monotonic()
        process = subprocess.Popen(command, cwd=folder, stdin=subprocess.DEVNULL, stdout=said, stderr=said)
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.monotonic() - begun
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            said.seek(0)
            sys.stderr.write(said.read().decode("utf-8", "replace"))
            sys.exit(f"exit {process.returncode} of {' '.join(command)}")
    return Run(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


def median(runs, figure):
    return statistics.median(getattr(run, figure) for run in runs)


def spread(runs, figure, decimals):
    values = [getattr(run, figure) for run in runs]
    return f"{statistics.median(values):.{decimals}f} ({min(values):.{decimals}f}–{max(values):.{decimals}f})"
