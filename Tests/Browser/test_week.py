"""A diary of several days: what they say together, and a list that closes their gaps."""

import unittest

from case import DAY, PageTest, until, week


class WeekTests(PageTest):
    def test_the_days_are_shown_together_and_each_folded(self):
        page = self.open()
        self.write(page, week())
        score = page.locator("#score")
        self.assertIn("7 days logged of 7", score.inner_text())
        self.assertEqual(page.locator("#diary-trend .dot").count(), 7)
        self.assertEqual(page.locator("#diary-trend tbody tr").count(), 7)
        self.assertGreater(page.locator("#diary-means svg").count(), 7)
        days = page.locator("#score details.folded")
        self.assertEqual(days.count(), 7)
        self.assertFalse(days.nth(2).locator("section").is_visible())
        days.nth(2).locator("summary").first.click()
        self.assertIn("bone-supportive day", days.nth(2).inner_text())
        # It stays open while another line is written.
        page.locator("#meal").press("Control+End")
        page.locator("#meal").press_sequentially("  1 apple")
        self.settled(page)
        self.assertTrue(days.nth(2).locator("section").is_visible())
        self.assertFalse(days.nth(1).locator("section").is_visible())
        # A day of the trend leads to its own.
        page.locator("#diary-trend a").first.click()
        until(page, "document.querySelector('#day-1').parentElement.open")
        self.assertEqual(page.errors, [])
        self.shot(page, "week", whole=False)

    def test_what_is_left_out_of_a_folded_day_is_said(self):
        page = self.open()
        self.write(page, week(2) + "  2 blorps of quark\n")
        text = page.locator("#score details.folded").nth(1).locator("summary").first.inner_text()
        self.assertIn("1 line not in the score", text)

    def test_a_week_fits_a_phone(self):
        page = self.open(width=360, height=740, touch=True)
        self.write(page, week())
        self.assertLessEqual(page.evaluate("document.documentElement.scrollWidth"), 360)
        self.shot(page, "week-phone")

    def test_gaps_of_a_week_are_shopped_for_and_printed(self):
        page = self.open()
        self.write(page, week(2))
        page.locator("#list-kind").select_option("gap")
        page.locator("#days").fill("2")
        page.get_by_role("button", name="Make a list").click()
        page.locator("#shopping .days > li").nth(1).wait_for(timeout=60_000)
        text = page.locator("#shopping").inner_text()
        self.assertIn("add ", text)
        self.assertGreater(page.locator("#shopping .boxes li").count(), 0)
        page.evaluate("window.print = () => { window.printed = document.body.className; }")
        page.get_by_role("button", name="Print the list").click()
        self.assertEqual(page.evaluate("window.printed"), "printing-list")
        page.emulate_media(media="print")
        self.assertTrue(page.locator("#shopping").is_visible())
        self.assertFalse(page.locator("#meal").is_visible())
        self.assertFalse(page.locator("#score").is_visible())
        self.shot(page, "list-printed")

    def test_an_addition_goes_into_the_day_of_the_cursor(self):
        page = self.open()
        self.write(page, week(2))
        page.get_by_role("button", name="Suggest changes").click()
        add = page.get_by_role("button", name="Add:").first
        add.wait_for(timeout=30_000)
        page.evaluate("document.querySelector('#meal').setSelectionRange(3, 3)")
        before = page.locator("#meal").input_value()
        add.click()
        until(page, f"document.querySelector('#meal').value.length > {len(before)}")
        after = page.locator("#meal").input_value()
        second = after.index("date: 2026-11-17")
        self.assertEqual(after[second:], before[before.index("date: 2026-11-17"):])
        self.assertEqual(page.get_by_role("button", name="Swap:").count(), 0)


if __name__ == "__main__":
    unittest.main()
