"""Two programs that publish the same versions of the same pages, each from a git repository of its own shape."""
import json
import os
import shutil
import subprocess
import sys
from datetime import datetime, timedelta, timezone

from corpus import NOW, write_corpus
from manual import PLAIN_INCLUDE, SHARED_CODE, SHARED_FILES, SHARED_TEXT, page_name, page_title

HERE = os.path.dirname(os.path.abspath(__file__))
NOBODY = {"NAME": "Bench", "EMAIL": "bench@hollis.example"}


class Publisher:
    """A repository whose versions are tags a day apart, v1.0 the first, and what one build of them leaves."""

    def __init__(self, folder, versions):
        self.folder = folder
        self.repository = os.path.join(folder, "repository")
        self._aside = 0
        os.makedirs(os.path.join(folder, ".aside"))
        os.makedirs(self.repository)
        self._git("init", "-q", "-b", "main")
        for number, pages in enumerate(versions, start=1):
            self.write_version(number, pages)
            at = (datetime.strptime(NOW, "%Y-%m-%dT%H:%MZ") - timedelta(days=len(versions) - number + 1)).replace(tzinfo=timezone.utc).isoformat()
            self._git("add", "-A")
            self._git("commit", "-q", "-m", f"Version {number}.0", at=at)
            self._git("tag", "-a", "-m", f"Version {number}.0", f"v{number}.0", at=at)
        self._git("repack", "-q", "-a", "-d")

    def forget_everything(self):
        for folder in (*self.kept, self.site):
            self._put_aside(folder)

    def forget_output(self):
        self._put_aside(self.site)

    def leave_alone(self):
        pass

    def published(self):
        """How many files, and their megabytes."""
        sizes = [os.path.getsize(os.path.join(folder, name)) for folder, _, names in os.walk(self.site) for name in names]
        return len(sizes), sum(sizes) / 1e6

    def _write(self, path, text):
        file = os.path.join(self.repository, path)
        os.makedirs(os.path.dirname(file), exist_ok=True)
        with open(file, "w", encoding="utf-8", newline="\n") as stream:
            stream.write(text)

    def _put_aside(self, folder):
        """Moves it out of the way; see Repository of repository.py."""
        if os.path.exists(folder):
            self._aside += 1
            os.rename(folder, os.path.join(self.folder, ".aside", str(self._aside)))

    def _git(self, *arguments, at=None):
        environment = dict(os.environ, GIT_CONFIG_GLOBAL=os.devnull, GIT_CONFIG_SYSTEM=os.devnull)
        for who in ("AUTHOR", "COMMITTER"):
            environment.update({f"GIT_{who}_{what}": value for what, value in NOBODY.items()})
            if at:
                environment[f"GIT_{who}_DATE"] = at
        subprocess.run(["git", "-C", self.repository, *arguments], check=True, env=environment, stdout=subprocess.DEVNULL)


class Tocsin(Publisher):
    """The desk as it is, which is the last tag's, and as of each tag before it: as many whole desks as there are versions."""

    name = "tocsin"

    def __init__(self, folder, seed, versions, tocsin):
        self._tocsin = tocsin
        self._seed = seed
        self._earlier = [f"v{number}.0" for number in range(1, len(versions))]
        super().__init__(folder, versions)
        self.site = os.path.join(self.repository, "target", "site")
        self.kept = [os.path.join(self.repository, "target", "tocsin-cache")]

    def write_version(self, number, pages):
        if number == 1:
            shutil.rmtree(os.path.join(self.repository, "content"), ignore_errors=True)
            write_corpus(self.repository, self._seed, 0, 20, len(pages), datetime.strptime(NOW, "%Y-%m-%dT%H:%MZ").replace(tzinfo=timezone.utc), years=1)
            self._write(".gitignore", "/target/\n")
        for name, text in {**SHARED_FILES, **pages}.items():
            self._write(f"content/playbooks/{name}", text)
        if self._earlier and number == len(self._earlier) + 1:
            with open(os.path.join(self.repository, "site/desk/settings.yaml"), "a", encoding="utf-8") as settings:
                settings.write(f"versions: [{', '.join(self._earlier)}]\n")

    def build(self):
        return [self._tocsin, "build", "--site", "desk", "--repo", self.repository, "--now", NOW]


class Antora(Publisher):
    """One component, its versions the tags; with its own search extension, and each page with the whole navigation or with none."""

    name = "antora"

    def __init__(self, folder, versions, modules, navigation):
        super().__init__(folder, versions)
        self._antora = os.path.join(modules, ".bin", "antora")
        self.site = os.path.join(folder, "site")
        self.kept = [os.path.join(folder, "cache")]
        ui = os.path.join(folder, "ui")
        shutil.copytree(os.path.join(HERE, "antora", "ui"), ui)
        if not navigation:
            with open(os.path.join(ui, "partials", "nav-tree.hbs"), "w", encoding="utf-8"):
                pass
        os.symlink(modules, os.path.join(folder, "node_modules"))
        self._playbook = os.path.join(folder, "playbook.json")
        with open(self._playbook, "w", encoding="utf-8") as stream:
            json.dump(self._settings(), stream)

    def _settings(self):
        return {
            "site": {"title": "Hollis Desk", "url": "https://desk.hollis.example", "start_page": "desk::index.adoc"},
            "content": {"sources": [{"url": "./repository", "branches": [], "tags": ["v*"]}]},
            "ui": {"bundle": {"url": "./ui"}},
            "asciidoc": {"attributes": {"idprefix": "", "idseparator": "-"}},
            "antora": {"extensions": ["@antora/lunr-extension"]},
            "output": {"dir": "./site"},
            "runtime": {"cache_dir": "./cache", "log": {"level": "warn", "failure_level": "warn"}},
        }

    def write_version(self, number, pages):
        root = "modules/ROOT/"
        self._write("antora.yml", f"name: desk\ntitle: Hollis Desk\nversion: '{number}.0'\nnav: [{root}nav.adoc]\n")
        links = "".join(f"* xref:{page_name(page)}[{page_title(page)}]\n" for page in range(len(pages)))
        self._write(f"{root}nav.adoc", links)
        self._write(f"{root}pages/index.adoc", f"= Playbooks\n\n{links}")
        for name, text in SHARED_FILES.items():
            self._write(f"{root}partials/{name}", text)
        for name, text in pages.items():
            for shared in (SHARED_TEXT, SHARED_CODE):
                text = text.replace(PLAIN_INCLUDE.format(shared), PLAIN_INCLUDE.format(f"partial${shared}"))
            self._write(f"{root}pages/{name}", text)

    def build(self):
        return [self._antora, "--quiet", self._playbook]


def install_antora(target):
    """The folder of packages, installed once as the lock file says."""
    lock = os.path.join(HERE, "antora", "package-lock.json")
    home = os.path.join(target, "bench-antora")
    done = os.path.join(home, "installed.json")
    with open(lock, encoding="utf-8") as stream:
        wanted = stream.read()
    if not (os.path.exists(done) and open(done, encoding="utf-8").read() == wanted):
        os.makedirs(home, exist_ok=True)
        for name in ("package.json", "package-lock.json", ".npmrc"):
            shutil.copy(os.path.join(HERE, "antora", name), home)
        if subprocess.run(["npm", "ci", "--ignore-scripts", "--prefer-offline"], cwd=home, stdout=sys.stderr).returncode:
            sys.exit("npm ci failed: Antora is needed to measure beside it (Node.js 18 or later, with npm)")
        shutil.copy(lock, done)
    return os.path.join(home, "node_modules")
