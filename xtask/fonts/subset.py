"""Writes the fonts of the pictures; README.md beside this file says what to install.

    python3 xtask/fonts/subset.py NOTO_SANS NOTO_SANS_SC

The arguments are the unpacked packages of both families. Noto Sans has every sign
that it knows; the Chinese font has the others. What the fonts hold is listed in
characters.txt, for tests that read no fonts.
"""

import subprocess
import sys
from pathlib import Path

from fontTools.ttLib import TTFont

FONTS = Path(__file__).resolve().parent
ROOT = FONTS.parent.parent
WEIGHTS = {"Regular": "400Regular", "Bold": "700Bold"}

# Basic Latin and Latin-1, what texts may come to need, full-width punctuation.
ALWAYS = {
    *map(chr, range(0x20, 0x7F)),
    *map(chr, range(0xA0, 0x100)),
    *"–—‐‑‘’“”„…·•‰′″−×÷±≈≠≤≥→←↗∞√₀₁₂₃₄₅₆₇₈₉⁰⁴⁵⁶⁷⁸⁹⁺⁻µΩ",
    *"、。〈〉《》「」『』【】〔〕〜",
    *map(chr, range(0xFF01, 0xFF5F)),
}
# The direction of text; they have no shape.
MARKS = {*map(chr, range(0x200B, 0x2010)), *map(chr, range(0x2066, 0x206A))}


def texts():
    """Every character of the texts and the data, of both languages."""
    files = [*ROOT.glob("src/**/*.rs"), *ROOT.glob("footprint/data/**/*.csv")]
    return {sign for file in files for sign in file.read_text("utf-8") if sign >= " "}


def subset(source, target, signs):
    """pyftsubset with no more than what plain text needs."""
    listed = target.with_suffix(".txt")
    listed.write_text("".join(sorted(signs)), "utf-8")
    subprocess.run(
        ["pyftsubset", source, f"--text-file={listed}", f"--output-file={target}", "--layout-features=kern",
         "--no-hinting", "--notdef-outline", "--name-IDs=0,1,2,3,4,5,6,13,14",
         "--drop-tables+=BASE,STAT,vhea,vmtx,gasp,meta"],
        check=True,
    )
    listed.unlink()


def main(latin, chinese):
    wanted, held = (ALWAYS | texts()) - MARKS, {}
    for weight, folder in WEIGHTS.items():
        left = wanted
        for family, package in [("NotoSans", latin), ("NotoSansSC", chinese)]:
            source = Path(package) / folder / f"{family}_{folder}.ttf"
            here = {sign for sign in left if ord(sign) in TTFont(source).getBestCmap()}
            # Marks are drawn as a space of no width: a font without one would drop them,
            # and its shapes no longer be paired with those of the other.
            subset(source, FONTS / f"{family}-{weight}.ttf", here | {" "})
            left = left - here
        held[weight] = wanted - left
        print(weight, "has no", " ".join(sorted(left)))
    signs = sorted(held["Regular"] & held["Bold"])
    (FONTS / "characters.txt").write_text("".join(signs) + "\n", "utf-8")


main(*sys.argv[1:])
