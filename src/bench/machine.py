"""On what the figures were taken."""
import glob
import os
import platform
import shutil
import subprocess


def keep_to_cores(count):
    """Leaves this process and all it starts that many processors; Java counts no others."""
    mine = sorted(os.sched_getaffinity(0))
    os.sched_setaffinity(0, mine[:count])


def java():
    home = os.environ.get("JAVA_HOME")
    return os.path.join(home, "bin", "java") if home else shutil.which("java")


def words():
    said = subprocess.run([java(), "-version"], capture_output=True, text=True, check=True).stderr.splitlines()
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    return "\n".join([
        f"Java: {said[0]}; {said[1]}",
        f"Machine: {_processor()}, {len(os.sched_getaffinity(0))} cores, {memory:.0f} GiB, {platform.system()} {platform.release()}",
        f"Load before: {os.getloadavg()[0]:.1f} (above 0.5, trust cpu rather than wall)",
    ])


def archive(target):
    """The class-data archive that the launcher made for this Java."""
    release = {}
    with open(os.path.join(os.path.dirname(os.path.dirname(os.path.realpath(java()))), "release"), encoding="utf-8") as lines:
        release = dict(line.strip().split("=", 1) for line in lines if "=" in line)
    version = release.get("JAVA_RUNTIME_VERSION", release["JAVA_VERSION"]).strip('"')
    for file in glob.glob(os.path.join(glob.escape(target), f"tocsin-{version}.archive")):
        return f"Class-data archive: {os.path.basename(file)}, {os.path.getsize(file) / 2**20:.0f} MiB"
    return "Class-data archive: NONE, so each start is slower than it need be"


def _processor():
    with open("/proc/cpuinfo", encoding="utf-8") as lines:
        for line in lines:
            if line.startswith("model name"):
                return line.split(":", 1)[1].strip()
    return platform.machine()
