"""
Finds Chromium or Chrome for the benchmark, and prints where it is.

    python chromium.py
"""

import os
import shutil
import sys
from pathlib import Path

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
PLACES = (
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    r"C:\Program Files\Google\Chrome\Application\chrome.exe",
    r"C:\Program Files (x86)\Google\Chrome\Application\chrome.exe",
    r"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
)
MISSING = "needs Chromium or Chrome: install it, or name its program in the variable CHROMIUM."


def find():
    """The program; None where there is none."""
    named = [os.environ[name] for name in ("CHROMIUM", "CHROME") if name in os.environ]
    places = [Path(place).resolve() for place in (*named, *PLACES)]
    found = [str(place) for place in places if place.is_file() and os.access(place, os.X_OK)]
    return next(filter(None, (*found, *map(shutil.which, NAMES))), None)


if __name__ == "__main__":
    program = find()
    if program is None:
        sys.exit(f"The benchmark {MISSING}")
    print(program)
