"""Writes the outlines of a font as plain text, for pictures that Tocsin draws itself.

Usage: python3 outlines.py OUT FONT...

Needs fonttools. The fonts are those of the npm package @fontsource/inter 5.3.0: files/inter-{latin,latin-ext,greek,cyrillic,
cyrillic-ext,vietnamese}-600-normal.woff.
"""

import sys

from fontTools.pens.basePen import BasePen
from fontTools.ttLib import TTFont

UNITS = 1000
RANGES = [(0x20, 0x7E), (0xA0, 0x17F), (0x1A0, 0x1A1), (0x1AF, 0x1B0), (0x218, 0x21B), (0x386, 0x3CE), (0x400, 0x45F), (0x490, 0x491),
          (0x1EA0, 0x1EF9), (0x2010, 0x2027), (0x2030, 0x203A), (0x20AC, 0x20AC)]


class Outline(BasePen):
    """Moves, lines and quadratic curves with whole coordinates; y grows downwards."""

    def __init__(self, glyphs, scale):
        super().__init__(glyphs)
        self.scale = scale
        self.parts = []

    def point(self, at):
        return f"{round(at[0] * self.scale)} {round(-at[1] * self.scale)}"

    def _moveTo(self, at):
        self.parts.append("M" + self.point(at))

    def _lineTo(self, at):
        self.parts.append("L" + self.point(at))

    def _qCurveToOne(self, control, at):
        self.parts.append("Q" + self.point(control) + " " + self.point(at))

    def _closePath(self):
        self.parts.append("Z")


def wanted(code):
    return any(first <= code <= last for first, last in RANGES)


def main(out, fonts):
    lines = {}
    for name in fonts:
        font = TTFont(name)
        glyphs = font.getGlyphSet()
        scale = UNITS / font["head"].unitsPerEm
        for code, glyph in font.getBestCmap().items():
            if wanted(code) and code not in lines:
                pen = Outline(glyphs, scale)
                glyphs[glyph].draw(pen)
                lines[code] = f"{code:x} {round(glyphs[glyph].width * scale)} {''.join(pen.parts)}".rstrip()
    with open(out, "w", encoding="ascii", newline="\n") as file:
        for code in sorted(lines):
            file.write(lines[code] + "\n")


main(sys.argv[1], sys.argv[2:])
