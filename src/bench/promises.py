"""What was promised for 20 components and 50 playbooks on 2 cores, and whether it was kept."""
from measure import median

SMALL, LARGE = 1000, 10000


def kept(figures):
    """Prints each promise whose figures there are; whether all were kept. Figures: (site, incidents, case) to runs."""
    warm, warm_large = ("all", SMALL, "warm cache, fresh output"), ("all", LARGE, "warm cache, fresh output")
    alone = ("status", SMALL, "warm cache, fresh output")
    cold = ("all", SMALL, "cold")
    verdicts = []
    if warm in figures:
        wall = median(figures[warm], "wall_seconds")
        verdicts.append(_verdict(f"warm cache, {SMALL} incidents, both sites: {wall:.2f} s", "at most 1.0 s", wall <= 1.0))
        if warm_large in figures:
            times = median(figures[warm_large], "wall_seconds") / wall
            verdicts.append(_verdict(f"{LARGE} incidents: {times:.1f} times that", "at most 6 times", times <= 6))
    if alone in figures:
        wall = median(figures[alone], "wall_seconds")
        verdicts.append(_verdict(f"warm cache, {SMALL} incidents, status alone: {wall:.2f} s", "at most 0.8 s", wall <= 0.8))
    if cold in figures:
        wall = median(figures[cold], "wall_seconds")
        verdicts.append(_verdict(f"without any cache, {SMALL} incidents, both sites: {wall:.2f} s", "at most 5 s", wall <= 5))
    peaks = [run.peak_mebibytes for (_, incidents, _), runs in figures.items() if incidents == LARGE for run in runs]
    if peaks:
        verdicts.append(_verdict(f"highest peak at {LARGE} incidents: {max(peaks):.0f} MiB", "below 700 MiB", max(peaks) < 700))
    return all(verdicts)


def _verdict(figure, bound, holds):
    print(f"{'kept  ' if holds else 'MISSED'}  {figure} ({bound})")
    return holds
