"""A Jupyter kernel without a notebook: how long its start takes, what its cells show and print."""

import time
from queue import Empty

import psutil
from jupyter_client import KernelManager

from trouble import Trouble

PATIENCE = 120


class Kernel:
    """A kernel that starts when it is entered; ready_after is in seconds from then."""

    def __init__(self, lesson, workshop):
        self.lesson = lesson
        self.workshop = workshop
        self.manager = KernelManager(kernel_name=lesson.kernel)
        self.client = None

    def __enter__(self):
        try:
            self.start()
            return self
        except BaseException:
            self.__exit__()
            raise

    def __exit__(self, *failure):
        if self.client:
            self.client.stop_channels()
        self.manager.shutdown_kernel(now=True)

    def start(self):
        log = self.workshop.log
        self.started = time.perf_counter()
        self.manager.start_kernel(cwd=self.workshop.folder, stdout=log, stderr=log)
        self.client = self.manager.blocking_client()
        self.client.start_channels()
        try:
            self.client.kernel_info(reply=True, timeout=PATIENCE)
        except TimeoutError as late:
            raise Trouble(f"{self.lesson.name} did not start within {PATIENCE} seconds.") from late
        self.ready_after = self.age()

    def age(self):
        return time.perf_counter() - self.started

    def first_picture_after(self):
        """Runs the lesson's first cells; gives back the seconds from the start to their picture."""
        self.client.execute(self.lesson.setup)
        self.client.execute(self.lesson.chart)
        while "image/png" not in self.message()["content"].get("data", {}):
            pass
        return self.age()

    def megabytes(self):
        """What the kernel's process holds in memory, files that it shares with others included."""
        return self.process().memory_info().rss / 1e6

    def process(self):
        return psutil.Process(self.manager.provisioner.process.pid)

    def listen(self):
        """Makes sure that no message is missed: what is said before somebody listens is lost."""
        try:
            self.client.wait_for_ready(timeout=PATIENCE)
        except RuntimeError as silent:
            raise self.silence() from silent

    def run(self, source):
        """Runs a cell to its end; gives back what it prints."""
        request = self.client.execute(source)
        printed = ""
        while True:
            message = self.message()
            if message["parent_header"].get("msg_id") != request:
                continue
            content = message["content"]
            if message["msg_type"] == "stream":
                printed += content["text"]
            if content.get("execution_state") == "idle":
                return printed

    def message(self):
        try:
            message = self.client.get_iopub_msg(timeout=PATIENCE)
        except Empty as silent:
            raise self.silence() from silent
        if message["msg_type"] == "error":
            raise Trouble(f"A cell fails on {self.lesson.name}: {message['content']['evalue']}")
        return message

    def silence(self):
        return Trouble(f"{self.lesson.name} said nothing for {PATIENCE} seconds.")
