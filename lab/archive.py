"""
The classes that a kernel needs for its first chart, as the JVM reads them fastest.

It is an archive of class data, from JDK 25 on an AOT cache. A class whose bytes differ from those
it was made of is read from its jar, so a notebook always gets the classes of the jar that it names;
and a JVM that cannot use the archive starts without it and says nothing.
"""

import subprocess
import sys
from contextlib import suppress
from pathlib import Path

from files import text, write
from problem import Problem, sentence

FIRST_WITH_AOT = 25
TRAINING = Path(__file__).with_name("first_chart.py")


class Archive:
    """The archive of one kernel, a file beside the kernel's jar."""

    def __init__(self, kernel):
        self.kernel = kernel
        self.lesson = kernel.lesson
        self.aot = kernel.lesson.release >= FIRST_WITH_AOT
        self.file = kernel.folder / "classes.archive"
        self.stamp_file = kernel.folder / "classes.txt"

    def use(self):
        """The options by which a JVM uses it."""
        option = "AOTCache" if self.aot else "SharedArchiveFile"
        return [f"-XX:{option}={self.file}", self.silence()]

    def make_as(self, file):
        """The options by which a JVM makes it when it ends."""
        option = "AOTCacheOutput" if self.aot else "ArchiveClassesAtExit"
        return [f"-XX:{option}={file}", self.silence()]

    def silence(self):
        """A learner can do nothing about an archive that does not fit; the doctor tells."""
        return "-Xlog:aot*=off" if self.aot else "-Xlog:cds*=off"

    def prepare(self):
        """Makes it, unless it is there and fits. Without it the lesson starts too, only later."""
        if self.fits() or self.could_not_be_made():
            return
        print(f'Preparing a fast start of the kernel "{self.kernel.display_name}" ...', flush=True)
        try:
            self.make()
            write(self.stamp_file, self.stamp())
            self.found()
        except (Problem, OSError) as failure:
            print(f"It starts without: {sentence(failure)}", flush=True)
            self.do_not_try_again()

    def found(self):
        """Gives back the file that the JVM uses."""
        again = f"to try again delete {self.stamp_file}, then run setup."
        if self.could_not_be_made():
            raise Problem(f"it could not be made: {again}")
        if not self.fits():
            raise Problem('it is missing or of another jar: run "java Lab.java setup".')
        if not self.is_used():
            raise Problem(f"this JVM does not use the archive of its classes: {again}")
        return self.file

    def fits(self):
        return self.file.exists() and text(self.stamp_file) == self.stamp()

    def could_not_be_made(self):
        return text(self.stamp_file) == self.stamp_of_none()

    def do_not_try_again(self):
        with suppress(OSError):  # Else the next set-up tries again, which costs some seconds.
            write(self.stamp_file, self.stamp_of_none())

    def make(self):
        made = self.kernel.folder / "being-made.archive"
        made.unlink(missing_ok=True)
        try:
            training = self.training(made)
            if training.returncode or not made.exists():
                log = self.lesson.log("archive")
                log.write_bytes(training.stdout)
                raise Problem(f"the JVM wrote no archive of its classes; the story is in {log}.")
            made.replace(self.file)
        finally:
            made.unlink(missing_ok=True)

    def training(self, made):
        """Shows a first chart on the kernel."""
        python = [sys.executable, "-s", "-X", "utf8", str(TRAINING), str(self.lesson.notebooks)]
        kernel = [*self.kernel.command(*self.make_as(made)), "{connection_file}"]
        return said_by([*python, *kernel])

    def is_used(self):
        """Starts the kernel without its connection file, which ends it; looks at its classes."""
        java, *words = self.kernel.command(*self.use())
        if self.aot:
            words.insert(0, "-XX:AOTMode=on")
        of_archive = b" shared objects file" if self.aot else b" shared objects file (top)"
        return of_archive in said_by([java, "-Xlog:class+load", *words]).stdout  # not the JDK's own

    def stamp(self):
        """What it was made of, and what was made: no new jar and no half a file agrees with it."""
        return self.source() + state(self.file)

    def stamp_of_none(self):
        return self.source() + "could not be made"

    def source(self):
        return (
            f"{self.lesson.vm}\n"
            f"{' '.join(self.kernel.command(*self.use()))}\n"
            f"kernel {state(self.kernel.jar)}\n"
            f"agent {state(self.kernel.agent)}\n"
            f"lesson {state(self.lesson.jar)}\n"
        )


def said_by(command):
    """Runs a program to its end; its errors stand among what it prints."""
    return subprocess.run(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        check=False,
    )


def state(file):
    try:
        about = file.stat()
    except OSError:
        return "missing"
    return f"{about.st_size} bytes of {about.st_mtime_ns // 1_000_000}"
