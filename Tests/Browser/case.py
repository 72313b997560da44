"""What all tests of the page share."""

import os
import unittest

from site_under_test import SHOTS, Browser, Site, until

DAY = """breakfast 07:30
  60 g rolled oats
  200 ml semi-skimmed milk
  1 banana

lunch 12:30
  2 slices rye bread
  30 g gouda cheese

dinner 19:00
  120 g salmon, baked
  150 g broccoli, boiled
  3 boiled potatoes
"""


def week(days=7):
    """A diary of as many days."""
    dishes = ["120 g salmon, baked", "150 g chicken breast", "100 g tofu", "2 eggs", "120 g beef mince",
              "200 g lentils, boiled", "1 slice pizza"]
    return "\n".join(
        f"date: 2026-11-{16 + day}\n" + DAY.replace("120 g salmon, baked", dishes[day])
        for day in range(days)
    )


class PageTest(unittest.TestCase):
    """A test with a server, a browser and a page of its own."""

    @classmethod
    def setUpClass(cls):
        cls.site = Site(os.environ["OSTEON_WEB"])
        cls.browser = Browser()

    @classmethod
    def tearDownClass(cls):
        cls.browser.stop()
        cls.site.stop()

    def open(self, **options):
        page = self.browser.page(self.site.address, **options)
        self.addCleanup(page.context.close)
        return page

    def write(self, page, text):
        """Writes a meal and waits until it is scored."""
        page.locator("#meal").fill(text)
        self.settled(page)

    def settled(self, page):
        """Waits until what stands in the page has been answered."""
        until(
            page,
            "document.querySelector('#result').getAttribute('aria-busy') === 'false'"
            " && !document.querySelector('.stale')",
        )

    def chip(self, page, number):
        """The chip beside line `number`, from 1."""
        return page.locator("#chips li").nth(number - 1).locator(".chip")

    def shot(self, page, name, whole=True):
        SHOTS.mkdir(parents=True, exist_ok=True)
        page.screenshot(path=str(SHOTS / f"{name}.png"), full_page=whole)
