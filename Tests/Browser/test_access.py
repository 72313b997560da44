"""Everybody can use the page: by keyboard, on a phone, by day and by night, with a screen reader."""

import unittest

from axe_playwright_python.sync_playwright import Axe
from case import DAY, PageTest, until, week


class AccessTests(PageTest):
    LOOKS = [
        ("desktop-light", {"width": 1200, "scheme": "light"}),
        ("desktop-dark", {"width": 1200, "scheme": "dark"}),
        ("phone-light", {"width": 360, "height": 740, "scheme": "light", "touch": True}),
        ("phone-dark", {"width": 360, "height": 740, "scheme": "dark", "touch": True}),
    ]

    def violations(self, page):
        results = Axe().run(page)
        return [
            (found["id"], [node["html"] for node in found["nodes"]][:3])
            for found in results.response["violations"]
        ]

    def test_labels_contrast_and_structure(self):
        for name, look in self.LOOKS:
            with self.subTest(name):
                page = self.open(**look)
                self.assertEqual(self.violations(page), [])
                self.shot(page, f"{name}-empty")
                self.write(page, DAY + "  2 blorps of quark\n  1 tbsp oil\n")
                self.assertEqual(self.violations(page), [])
                self.shot(page, name)
                self.chip(page, 3).click()
                self.assertEqual(self.violations(page), [])
                self.shot(page, f"{name}-correction", whole=False)
                page.close()

    def test_a_week_is_labelled_and_has_contrast(self):
        for name, look in self.LOOKS:
            with self.subTest(name):
                page = self.open(**look)
                self.write(page, week(3))
                page.locator("#score details.folded summary").first.click()
                self.assertEqual(self.violations(page), [])
                self.shot(page, f"{name}-week")
                page.evaluate("document.querySelector('#locked').hidden = false")
                self.assertEqual(self.violations(page), [])
                page.close()

    def test_a_list_is_made_without_a_mouse(self):
        page = self.open()
        self.write(page, DAY)
        page.locator("#list-kind").focus()
        for _ in range(3):
            page.keyboard.press("Tab")
        self.assertEqual(page.evaluate("document.activeElement.id"), "shop")
        page.keyboard.press("Enter")
        page.locator("#shopping li").first.wait_for()
        page.keyboard.press("Tab")
        self.assertEqual(page.evaluate("document.activeElement.id"), "print-list")

    def test_nothing_needs_a_mouse(self):
        page = self.open()
        page.keyboard.press("Tab")
        for _ in range(20):
            if page.evaluate("document.activeElement.id") == "meal":
                break
            page.keyboard.press("Tab")
        page.keyboard.type("lunch\n  200 ml milk\n  100 g rice")
        self.settled(page)
        page.keyboard.press("ArrowUp")
        page.keyboard.press("Control+Enter")
        self.assertEqual(page.locator("#correction-title").inner_text(), "200 ml milk")
        self.assertEqual(page.evaluate("document.activeElement.id"), "amount")
        page.keyboard.press("Control+a")
        page.keyboard.type("300")
        page.keyboard.press("Enter")
        self.assertEqual(page.locator("#meal").input_value(), "lunch\n  300 ml milk\n  100 g rice")
        self.settled(page)
        # The focus is where it was: on the chip of the line.
        self.assertIn("300 ml milk", page.evaluate("document.activeElement.ariaLabel"))
        page.keyboard.press("ArrowDown")
        self.assertIn("100 g rice", page.evaluate("document.activeElement.ariaLabel"))
        page.keyboard.press("Enter")
        self.assertEqual(page.locator("#correction-title").inner_text(), "100 g rice")
        page.keyboard.press("Escape")
        self.assertFalse(page.locator("#correction").is_visible())
        self.assertIn("100 g rice", page.evaluate("document.activeElement.ariaLabel"))

    def test_what_has_the_focus_is_seen(self):
        page = self.open()
        self.write(page, "lunch\n  200 ml milk\n")
        for _ in range(14):
            page.keyboard.press("Tab")
            seen = page.evaluate(
                "getComputedStyle(document.activeElement).outlineStyle !== 'none'"
                " || document.activeElement === document.body"
            )
            self.assertTrue(seen, page.evaluate("document.activeElement.outerHTML"))

    def test_a_phone_shows_all_without_scrolling_aside(self):
        page = self.open(width=360, height=740, touch=True)
        self.write(page, DAY)
        self.assertLessEqual(page.evaluate("document.documentElement.scrollWidth"), 360)
        # Each chip stands under its own line and above the next.
        tops = page.evaluate(
            "[...document.querySelectorAll('.chip')].map((chip) => chip.getBoundingClientRect())"
            ".map((box) => [box.top, box.bottom, box.right])"
        )
        for (_, bottom, right), (top, _, _) in zip(tops, tops[1:]):
            self.assertLessEqual(bottom, top)
            self.assertLessEqual(right, 360)
        self.chip(page, 2).tap()
        self.assertLessEqual(page.evaluate("document.documentElement.scrollWidth"), 360)

    def test_the_score_is_spoken_when_the_hands_rest(self):
        page = self.open()
        self.write(page, "lunch\n  200 g lentils\n  2 blorps of quark\n")
        until(page, "document.querySelector('#spoken').textContent.length > 0")
        self.assertTrue(page.locator("#spoken").inner_text().startswith("1 line not found."))


if __name__ == "__main__":
    unittest.main()
