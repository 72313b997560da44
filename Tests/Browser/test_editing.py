"""A meal is written, corrected, completed and taken away."""

import json
import unittest

from case import DAY, PageTest, until


class EditingTests(PageTest):
    def test_a_meal_is_scored_while_it_is_written(self):
        page = self.open()
        self.assertIn("Write what was eaten", page.locator("#score").inner_text())
        page.locator("#meal").press_sequentially("lunch")
        self.settled(page)
        self.assertIn("Write what was eaten", page.locator("#score").inner_text())
        page.locator("#meal").press_sequentially("\n  200 g lentils\n  2 blorps of quark")
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
        self.settled(page)
        # A sitting that is not there yet is begun.
        new = [line for line in after.splitlines() if line not in before.splitlines()]
        self.assertIn(len(new), [1, 2])
        added = new[-1]
        self.assertRegex(added, r"^  \d+ g .+ = \S+:\S+$")
        number = after.splitlines().index(added) + 1
        self.assertIn("sure", self.chip(page, number).inner_text())

    def test_a_supplement_is_moved_to_another_meal(self):
        page = self.open()
        tablet = "calcium 1000 mg  # after eating"
        self.write(
            page,
            f"breakfast 07:30\n  300 ml milk\n  supplement\n    {tablet}\n\n"
            "dinner 19:00\n  150 g pasta\n  100 g tomatoes\n",
        )
        page.locator("#only").select_option("moves")
        page.get_by_role("button", name="Suggest changes").click()
        move = page.get_by_role("button", name="Move:").first
        move.wait_for(timeout=20_000)
        move.click()
        until(page, "[...document.querySelectorAll('#changes button')].some((e) => e.textContent === 'Done')")
        self.assertEqual(
            page.locator("#meal").input_value(),
            "breakfast 07:30\n  300 ml milk\n\n"
            f"dinner 19:00\n  150 g pasta\n  100 g tomatoes\n  supplement: {tablet}\n",
        )
        self.settled(page)
        self.assertIn("supplement", self.chip(page, 7).inner_text())
        # It can be taken back, in one step.
        page.locator("#meal").press("Control+z")
        self.assertIn("  supplement\n    calcium", page.locator("#meal").input_value())

    def test_a_line_is_swapped(self):
        page = self.open()
        self.write(page, DAY.replace("2 slices rye bread", "2 slices white bread"))

        def answer(route):
            plan = route.fetch().json()
            side = {"score": {"point": 50, "likelyLow": 40, "likelyHigh": 60}}
            step = {
                "text": "2 slices white bread → rye bread, 64 g, at lunch",
                "food": {"id": "fdc:172684", "name": "Bread, rye"}, "grams": 64, "sitting": "lunch",
                "line": "2 slices white bread", "location": "day.meal:7:3", "why": "magnesium +1.0",
                "delta": {"points": 1},
            }
            route.fulfill(json={**plan, "outcome": "plan", "before": side, "after": side, "days": 1,
                                "additions": [], "swaps": [step], "timing": []})

        page.route("**/api/suggest", answer)
        page.get_by_role("button", name="Suggest changes").click()
        page.get_by_role("button", name="Swap:").click()
        until(page, "document.querySelector('#meal').value.includes('fdc:172684')")
        self.assertIn("\n  64 g Bread, rye = fdc:172684\n", page.locator("#meal").input_value())

    def test_a_shopping_list_is_written(self):
        page = self.open()
        self.write(page, DAY)
        page.locator("#people").fill("2")
        page.get_by_role("button", name="Make a list").click()
        page.locator("#shopping li").first.wait_for()
        self.assertIn("salmon", page.locator("#shopping").inner_text().lower())
        for name, ending, said in [("Save the list", "html", "<!DOCTYPE html>"), ("Save as CSV", "csv", "aisle")]:
            with page.expect_download() as told:
                page.get_by_role("button", name=name).click()
            self.assertEqual(told.value.suggested_filename, f"shopping-list.{ending}")
            with open(told.value.path()) as file:
                self.assertTrue(file.read().startswith(said))

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
        with page.expect_download() as told:
            page.get_by_role("button", name="Save a report").click()
        self.assertEqual(told.value.suggested_filename, "day.html")
        with open(told.value.path()) as file:
            self.assertTrue(file.read().startswith("<!DOCTYPE html>"))
        page.locator("#meal").fill("")
        page.locator("#file").set_input_files(
            files=[{"name": "day.meal", "mimeType": "text/plain", "buffer": DAY.encode()}]
        )
        until(page, "document.querySelector('#meal').value.length > 0")
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
