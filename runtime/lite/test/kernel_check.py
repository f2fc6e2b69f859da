"""
Looks at the kernel in Chromium, in a site of JupyterLite, with a Worker that stands in for Java's.

    python kernel_check.py SITE

SITE has a notebook t.ipynb of three code cells, the last of which throws, and the setting
exposeAppInBrowser. Needs Chromium and websocket-client.
"""

import functools
import http.server
import json
import subprocess
import sys
import tempfile
import threading
import time
import urllib.request
from pathlib import Path

import websocket

PANEL = "[...jupyterapp.shell.widgets('main')][0]"
OUTPUTS = f"""JSON.stringify({PANEL}.content.widgets.map(cell => cell.model.outputs?.toJSON()
  .map(each => each.evalue ?? each.text ?? each.data['text/plain']).join('|')))"""
IDLE = f"{PANEL}?.sessionContext?.session?.kernel?.status === 'idle'"
RUN_ALL = "jupyterapp.commands.execute('notebook:run-all-cells').then(() => true, String)"
WAIT = 60


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


class Page:
    """A tab of Chromium."""

    def __init__(self, port):
        tabs = json.load(urllib.request.urlopen(f"http://127.0.0.1:{port}/json"))
        address = next(tab["webSocketDebuggerUrl"] for tab in tabs if tab["type"] == "page")
        self.socket, self.number = websocket.create_connection(address, timeout=WAIT), 0

    def call(self, method, **given):
        self.number += 1
        self.socket.send(json.dumps({"id": self.number, "method": method, "params": given}))
        while (answer := json.loads(self.socket.recv())).get("id") != self.number:
            pass
        return answer["result"]

    def ask(self, script):
        given = {"expression": script, "awaitPromise": True, "returnByValue": True}
        return self.call("Runtime.evaluate", **given)["result"].get("value")

    def until(self, script, wanted=True):
        end = time.monotonic() + WAIT
        while (found := self.ask(script)) != wanted:
            if time.monotonic() > end:
                raise AssertionError(f"{script} is {found!r} and not {wanted!r}")
            time.sleep(0.1)

    def says(self, *outputs):
        self.until(OUTPUTS, json.dumps(outputs, separators=(",", ":")))

    def look(self, address):
        self.call("Page.navigate", url=address)
        self.until(IDLE)
        self.ask(f"jupyterapp.shell.activateById({PANEL}.id)")
        self.ask(RUN_ALL)
        self.says("out 1\n|int a = 1;", "out 2\n|a", "told")
        self.write("while (true) {}")
        self.ask(f"void ({RUN_ALL})")
        self.until(f"{PANEL}.sessionContext.session.kernel.status", "busy")
        self.ask(f"{PANEL}.sessionContext.session.kernel.interrupt()")
        self.until(IDLE)
        self.until(f"JSON.parse({OUTPUTS})[0]", "You stopped it.")
        self.write("1 + 2")
        self.ask(RUN_ALL)
        self.says("out 3\n|1 + 2", "out 4\n|a", "told")
        self.ask(f"{PANEL}.sessionContext.session.kernel.restart().then(() => true)")
        self.until(IDLE)
        self.ask(RUN_ALL)
        self.says("out 1\n|1 + 2", "out 2\n|a", "told")

    def write(self, text):
        cell = f"{PANEL}.content.widgets[0].model.sharedModel"
        self.ask(f"{cell}.setSource({json.dumps(text)})")


def main(site):
    handler = functools.partial(Quiet, directory=site)
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        words = ["chromium", "--headless=new", "--no-sandbox", "--remote-allow-origins=*"]
        words += ["--remote-debugging-port=0", f"--user-data-dir={profile}", "about:blank"]
        browser = subprocess.Popen(words, stderr=subprocess.DEVNULL)
        try:
            told, end = Path(profile, "DevToolsActivePort"), time.monotonic() + WAIT
            while not (told.exists() and told.read_text().count("\n")):
                if time.monotonic() > end:
                    raise AssertionError("Chromium did not start.")
                time.sleep(0.1)
            page = Page(told.read_text().split()[0])
            page.look(f"http://127.0.0.1:{server.server_port}/lab/index.html?path=t.ipynb")
        finally:
            browser.terminate()
            browser.wait()
            server.shutdown()
    print("Run All, an error, an interrupt, an edit and a restart went well.")


if __name__ == "__main__":
    main(sys.argv[1])
