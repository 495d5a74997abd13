"""A corpus on disk, and what happens to it between builds."""
import glob
import os
from datetime import datetime, timedelta, timezone

from corpus import NOW, write_corpus


class Repository:
    def __init__(self, folder, seed, incidents, components, playbooks):
        self.folder = folder
        self.target = os.path.join(folder, "target")
        self._changes = 0
        self._aside = 0
        os.makedirs(os.path.join(folder, ".aside"))
        self._now = now = datetime.strptime(NOW, "%Y-%m-%dT%H:%MZ").replace(tzinfo=timezone.utc)
        write_corpus(folder, seed, incidents, components, playbooks, now, years=3)
        self._incident = self._middle("incidents/*/*/incident.yaml")
        self._playbook = self._middle("content/playbooks/[!_]*.adoc")

    def build(self, tocsin, site):
        return [tocsin, "build", "--repo", self.folder, "--site", site, "--now", self._now.strftime("%Y-%m-%dT%H:%MZ")]

    def forget_everything(self):
        self._put_aside(self.target)

    def forget_output(self):
        self._put_aside(os.path.join(self.target, "site"))

    def forget_output_a_minute_later(self):
        self.forget_output()
        self._now += timedelta(minutes=1)

    def leave_alone(self):
        pass

    def change_incident(self):
        self._insert(self._incident, "      message: |\n", "        Change {}.\n")

    def change_playbook(self):
        self._insert(self._playbook, "== Contain\n\n", "Change {}.\n\n")

    def published(self):
        """How many files, and their megabytes."""
        sizes = [
            os.path.getsize(os.path.join(folder, name))
            for site in glob.glob(os.path.join(self.target, "site", "*"))
            for folder, _, names in os.walk(site)
            for name in names
        ]
        return len(sizes), sum(sizes) / 1e6

    def _put_aside(self, folder):
        """Moves it out of the way. Deleting it now would be felt: some file systems shun what was deleted within the last minute."""
        if os.path.exists(folder):
            self._aside += 1
            os.rename(folder, os.path.join(self.folder, ".aside", str(self._aside)))

    def _middle(self, pattern):
        found = sorted(glob.glob(os.path.join(self.folder, pattern)))
        return found[len(found) // 2]

    def _insert(self, file, after, text):
        self._changes += 1
        with open(file, encoding="utf-8", newline="") as stream:
            before, found, rest = stream.read().partition(after)
        with open(file, "w", encoding="utf-8", newline="") as stream:
            stream.write(before + found + text.format(self._changes) + rest)


CASES = {
    "cold": Repository.forget_everything,
    "warm cache, fresh output": Repository.forget_output,
    "the same, a minute later": Repository.forget_output_a_minute_later,
    "nothing changed": Repository.leave_alone,
    "one incident changed": Repository.change_incident,
    "one playbook changed": Repository.change_playbook,
}
