"""A server of the tests' own and a browser that looks at it."""

import os
import pathlib
import subprocess
import tempfile
import time

from playwright.sync_api import sync_playwright

ROOT = pathlib.Path(__file__).resolve().parents[2]
SHOTS = pathlib.Path(os.environ.get("OSTEON_SHOTS", ROOT / ".build" / "screenshots"))


def until(page, condition, seconds=20):
    """Waits until the page says that `condition` holds.

    Playwright's own waiting evaluates text in the page, which the page's policy forbids.
    """
    end = time.monotonic() + seconds
    while not page.evaluate(condition):
        if time.monotonic() > end:
            raise AssertionError(f"not within {seconds} s: {condition}")
        page.wait_for_timeout(5)


class Site:
    """`osteon-web` on a free port, with a database and files of its own."""

    def __init__(self, binary):
        self.folder = tempfile.TemporaryDirectory(prefix="osteon-browser-")
        home = pathlib.Path(self.folder.name)
        self.foods = home / "config" / "osteon" / "foods.txt"
        self.process = subprocess.Popen(
            [binary, "--port", "0", "--db", str(home / "foods.db")],
            env={"HOME": str(home), "XDG_CONFIG_HOME": str(home / "config"), "PATH": os.environ["PATH"]},
            stdout=subprocess.PIPE,
            text=True,
        )
        first = self.process.stdout.readline()
        if "http://" not in first:
            raise RuntimeError(f"osteon-web did not start: {first!r}")
        self.address = first.split()[1]

    def stop(self):
        """Ends the server as Ctrl-C does; its exit status."""
        self.process.terminate()
        status = self.process.wait(timeout=10)
        self.process.stdout.close()
        self.folder.cleanup()
        return status


class Browser:
    """Debian's Chromium; nothing is downloaded."""

    def __init__(self):
        self.playwright = sync_playwright().start()
        self.browser = self.playwright.chromium.launch(
            executable_path=os.environ.get("OSTEON_CHROMIUM", "/usr/bin/chromium"),
            args=["--no-sandbox", "--disable-dev-shm-usage"],
        )

    def page(self, address, width=1200, height=900, scheme="light", touch=False):
        """A page that has loaded, whose errors are gathered in `page.errors`."""
        context = self.browser.new_context(
            viewport={"width": width, "height": height},
            color_scheme=scheme,
            has_touch=touch,
            accept_downloads=True,
        )
        page = context.new_page()
        page.errors = []
        page.on("pageerror", lambda error: page.errors.append(str(error)))
        page.on("console", lambda told: told.type == "error" and page.errors.append(told.text))
        page.goto(address)
        until(page, "document.querySelectorAll('#family option').length > 1")
        return page

    def stop(self):
        self.browser.close()
        self.playwright.stop()
