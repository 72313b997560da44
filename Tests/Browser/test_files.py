"""Files are dropped, and who does not know the key sees nothing."""

import unittest

from case import DAY, PageTest, until

STEW = """<html><script type="application/ld+json">{"@type": "Recipe", "name": "Bean stew",
"recipeYield": "4", "recipeIngredient": ["400 g white beans", "2 tomatoes"]}</script></html>"""

DROP = """(files) => {
    const data = new DataTransfer();
    for (const [name, text] of files) data.items.add(new File([text], name));
    const area = document.querySelector("#meal");
    for (const kind of ["dragenter", "dragover", "drop"]) {
        area.dispatchEvent(new DragEvent(kind, { dataTransfer: data, bubbles: true, cancelable: true }));
    }
}"""


class FileTests(PageTest):
    def test_a_recipe_of_a_page_is_dropped(self):
        page = self.open()
        page.evaluate(DROP, [["stew.html", STEW]])
        until(page, "document.querySelector('#meal').value.startsWith('recipe: Bean stew')")
        self.settled(page)
        self.assertIn("beans", self.chip(page, 5).inner_text().lower())
        self.assertIn("Bean stew", page.locator("#score").inner_text())
        self.assertEqual(page.errors, [])

    def test_dated_days_become_one_diary(self):
        page = self.open()
        page.evaluate(DROP, [["b.meal", "date: 2026-11-24\n" + DAY], ["a.meal", "date: 2026-11-23\n" + DAY]])
        until(page, "document.querySelector('#meal').value.startsWith('date: 2026-11-23')")
        self.settled(page)
        self.assertEqual(page.locator("#diary-trend tbody tr").count(), 2)

    def test_one_of_several_recipes_is_chosen_by_keyboard(self):
        page = self.open()
        page.evaluate(DROP, [["stew.html", STEW], ["soup.html", STEW.replace("Bean stew", "Soup")]])
        until(page, "document.querySelectorAll('#opened-texts button').length === 2")
        self.assertEqual(page.evaluate("document.activeElement.textContent"), "Bean stew")
        page.keyboard.press("Tab")
        page.keyboard.press("Enter")
        self.assertTrue(page.locator("#meal").input_value().startswith("recipe: Soup"))

    def test_a_file_that_cannot_be_used_is_told(self):
        page = self.open()
        page.evaluate(DROP, [["odd.yaml", "meals: 1"]])
        until(page, "document.querySelector('#problem').textContent.length > 0")
        self.assertEqual(page.locator("#meal").input_value(), "")

    def test_a_page_without_the_key_scores_and_keeps_nothing(self):
        page = self.open()
        key = page.evaluate("sessionStorage.getItem('osteon-key')")
        self.assertNotIn(key, page.url)
        page.evaluate("sessionStorage.clear()")
        page.reload()
        until(page, "!document.querySelector('#locked').hidden")
        self.assertIn("osteon serve", page.locator("#locked").inner_text())
        self.shot(page, "locked", whole=False)
        page.locator("#meal").fill("lunch\n  200 ml milk")
        until(page, "document.querySelectorAll('#chips button').length > 0")
        refused = page.evaluate("fetch('/api/corrections').then((answer) => answer.status)")
        self.assertEqual(refused, 403)
        page.locator("#key").fill(self.site.address)
        page.locator("#key").press("Enter")
        until(page, "document.querySelector('#locked').hidden")
        until(page, "document.querySelectorAll('#family option').length > 1")


if __name__ == "__main__":
    unittest.main()
