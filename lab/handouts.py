"""Hand-outs on paper: each page of a notebook printed by Chromium, tagged, with its headings."""

import os
import re
import subprocess
import tempfile
from contextlib import suppress
from pathlib import Path

import chromium
from files import text, write

PATIENCE = 120
SCRIPT = re.compile(r"<script[^>]*>.*?</script>", re.DOTALL)
FOLD = re.compile(r"<details(?=[ >])")
OPTIONS = (
    "--headless",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-pdf-header-footer",
    "--export-tagged-pdf",
    "--generate-pdf-document-outline",
    "--virtual-time-budget=5000",
)


def printer():
    """The program that prints; None, after a line that says so, where there is none."""
    program = chromium.find()
    if program is None:
        print(f"No hand-outs are made: who prints them {chromium.MISSING}", flush=True)
    return program


def handout(program, page, file, opened):
    """
    Prints a page, with every fold open or as the page has it; says whether that went well.

    Paper has the pictures of the figures: scripts would put sliders in their place, or not yet.
    """
    said = SCRIPT.sub("", text(page))
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder, page.name)
        write(source, FOLD.sub("<details open", said) if opened else said)
        root = ["--no-sandbox"] if getattr(os, "geteuid", lambda: 1)() == 0 else []
        command = [
            program,
            *OPTIONS,
            *root,
            f"--user-data-dir={folder}/user",
            f"--print-to-pdf={file}",
            source.as_uri(),
        ]
        with suppress(OSError, subprocess.SubprocessError):
            subprocess.run(command, capture_output=True, check=True, timeout=PATIENCE)
    return file.exists()
