"""A meal is written, corrected, completed and taken away."""

import json
import unittest

from case import DAY, PageTest, until


class EditingTests(PageTest):
    def test_a_meal_is_scored_while_it_is_written(self):
        page = self.open()
        self.assertIn("Write what was eaten", page.locator("#score").inner_text())
        page.locator("#meal").press_sequentially("lunch\n  200 g lentils\n  2 blorps of quark")
        self.settled(page)
        self.assertIn("bone-supportive day", page.locator("#score").inner_text())
        self.assertIn("lentils", self.chip(page, 2).inner_text().lower())
        self.assertIn("not found", self.chip(page, 3).inner_text())
        self.assertEqual(self.chip(page, 1).count(), 0)
        # What is left out is said before the score.
        text = page.locator("#score").inner_text()
        self.assertLess(text.index("blorps"), text.index("bone-supportive day"))
        self.assertEqual(page.errors, [])

    def test_a_food_is_corrected_in_its_line(self):
        page = self.open()
        self.write(page, "lunch\n  200 ml milk\n")
        self.chip(page, 2).click()
        other = page.locator("#foods input").nth(1)
        food = other.get_attribute("value")
        other.check()
        page.get_by_role("button", name="Use for this line").click()
        self.assertEqual(page.locator("#meal").input_value(), f"lunch\n  200 ml milk = {food}\n")
        self.settled(page)
        self.assertIn("sure", self.chip(page, 2).inner_text())
        # It can be taken back.
        page.locator("#meal").press("Control+z")
        self.assertEqual(page.locator("#meal").input_value(), "lunch\n  200 ml milk\n")

    def test_an_amount_is_corrected(self):
        page = self.open()
        self.write(page, "lunch\n  200 ml milk  # from the farm\n")
        self.chip(page, 2).click()
        page.locator("#amount").fill("1")
        page.locator("#unit").select_option("cup")
        page.get_by_role("button", name="Change the amount").click()
        self.assertEqual(
            page.locator("#meal").input_value(), "lunch\n  1 cup milk  # from the farm\n"
        )

    def test_a_food_is_looked_for_and_remembered(self):
        page = self.open()
        self.write(page, "lunch\n  200 ml barista stuff\n")
        self.assertIn("not found", self.chip(page, 2).inner_text())
        self.chip(page, 2).click()
        page.locator("#search").fill("oat milk")
        until(page, "document.querySelector('#found').textContent.includes('found')")
        page.locator("#foods input").first.check()
        page.get_by_role("button", name="Always for “barista stuff”").click()
        until(page, "!document.querySelector('.lost')")
        self.assertIn("barista stuff = ", self.site.foods.read_text())
        # Once is enough: the file is the person's own.
        self.chip(page, 2).click()
        page.locator("#foods input").first.check()
        page.get_by_role("button", name="Always for “barista stuff”").click()
        until(page, "document.querySelector('#refusal').textContent.includes('already')")

    def test_a_suggestion_is_added(self):
        page = self.open()
        self.write(page, DAY)
        page.get_by_role("button", name="Suggest changes").click()
        add = page.get_by_role("button", name="Add:").first
        add.wait_for(timeout=20_000)
        before = page.locator("#meal").input_value()
        add.click()
        after = page.locator("#meal").input_value()
        self.assertEqual(len(after.splitlines()), len(before.splitlines()) + 1)
        self.settled(page)
        added = next(line for line in after.splitlines() if line not in before.splitlines())
        self.assertRegex(added, r"^  \d+ g .+ = \S+:\S+$")
        number = after.splitlines().index(added) + 1
        self.assertIn("sure", self.chip(page, number).inner_text())

    def test_a_shopping_list_is_written(self):
        page = self.open()
        self.write(page, DAY)
        page.locator("#people").fill("2")
        page.get_by_role("button", name="Make a list").click()
        page.locator("#shopping li").first.wait_for()
        self.assertIn("salmon", page.locator("#shopping").inner_text().lower())

    def test_a_meal_is_saved_and_opened_again(self):
        page = self.open()
        self.write(page, DAY)
        with page.expect_download() as told:
            page.get_by_role("button", name="Save the meal").click()
        self.assertEqual(told.value.suggested_filename, "day.meal")
        with open(told.value.path()) as file:
            self.assertEqual(file.read(), DAY)
        with page.expect_download() as told:
            page.get_by_role("button", name="Save the figures").click()
        with open(told.value.path()) as file:
            self.assertEqual(json.load(file)["schema"], "osteon.score/1")
        page.locator("#meal").fill("")
        page.locator("#file").set_input_files(
            files=[{"name": "day.meal", "mimeType": "text/plain", "buffer": DAY.encode()}]
        )
        until(page, "meal.value.length > 0")
        self.assertEqual(page.locator("#meal").input_value(), DAY)

    def test_what_is_wrong_is_told_with_its_line(self):
        page = self.open()
        page.locator("#meal").fill('{"meals": [{"itmes": []}]}')
        until(page, "document.querySelector('#problem').textContent.length > 0")
        self.assertIn("itmes", page.locator("#problem").inner_text())

    def test_nothing_that_is_written_runs(self):
        page = self.open()
        evil = '<img src=x onerror="document.title=1"><script>document.title=2</script>'
        self.write(page, f"lunch\n  200 ml milk {evil}\n  2 {evil}\n{evil}\n  100 g rice\n")
        for place in page.locator(".chip").all():
            place.click()
            page.keyboard.press("Escape")
        self.assertEqual(page.locator("main img, main script").count(), 0)
        self.assertEqual(page.title(), "Osteon")
        self.assertEqual(page.errors, [])


if __name__ == "__main__":
    unittest.main()
