"""Draws playbooks in several versions: each version after the first changes one page in ten, and nothing else."""
from draw import Draw
from playbooks import SHARED, draw_playbook, playbook_path, playbook_title
from stock import PLATFORMS, STEPS

SHARED_TEXT, SHARED_CODE = "_first-word.adoc", "_each-runner.sh"
SHARED_FILES = {
    SHARED_TEXT: SHARED,
    SHARED_CODE: """for runner in $(flow runners --set "$1"); do
  flow ping --timeout 5 "$runner" || echo "does not answer: $runner" >&2
done
""",
}
PLAIN_INCLUDE = "include::{}[]"


def draw_versions(seed, pages, versions):
    """For each version, oldest first, the text of every page by its path below content/playbooks/."""
    revisions = [1] * pages
    for version in range(1, versions + 1):
        if version > 1:
            for number in Draw(seed, "version", version).some(range(pages), max(1, pages // 10)):
                revisions[number] += 1
        yield {page_name(number): _revised(_page(seed, pages, number), Draw(seed, "revision", number, revision), revision) for number, revision in enumerate(revisions)}


def page_name(number):
    return playbook_path(number).rsplit("/", 1)[1]


def page_title(number):
    return playbook_title(number)


def _revised(page, draw, revision):
    """What people change: a sentence here, a step there."""
    steps = [f"{step.format(hours=draw.between(1, 24), count=40, minutes=15)}" for step in draw.some(STEPS, 3)] if revision > 1 else []
    for step, section in zip(steps, ("Preserve data", "Contain", "Safe sequence")):
        head, title, rest = page.partition(f"\n== {section}\n\n")
        page = head + title + step + "\n\n" + rest
    return page


def _page(seed, pages, number):
    draw = Draw(seed, "page", number)
    lines = [draw_playbook(draw, number).rstrip("\n"), "", "== Runners", "", "[source,sh]", "----", PLAIN_INCLUDE.format(SHARED_CODE), "----", ""]
    for step in draw.some(STEPS, 2):
        lines += [f". {step.format(hours=6, count=40, minutes=15)}", "+", "[source,sh]", "----", f"flow drain --step {draw.between(1, 9)} \\ # <1>",
                  f"    --on {draw.one(PLATFORMS)!r}", "----", "<1> Not more at once.", ""]
    lines += ["== See also", ""]
    for other in draw.some(range(pages), 3):
        fragment = "#roll-back" if draw.chance(0.3) else ""
        lines.append(f"* xref:{page_name(other)}{fragment}[{page_title(other)}]")
    return "\n".join(lines) + "\n"
