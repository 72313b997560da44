"""The score follows the keys, and nothing jumps on the way."""

import unittest

from case import DAY, PageTest, until

WATCH = """
window.shifts = 0;
window.delays = [];
window.pressed = null;
document.getElementById("meal").addEventListener("keydown", (event) => { pressed = event.timeStamp; });
new PerformanceObserver((list) => {
    for (const shift of list.getEntries()) if (!shift.hadRecentInput) shifts += shift.value;
    for (const shift of list.getEntries()) window.raw = (window.raw || 0) + shift.value;
}).observe({ type: "layout-shift", buffered: false });
new PerformanceObserver((list) => {
    if (!list.getEntriesByName("osteon-shown").length || pressed === null) return;
    const began = pressed;
    pressed = null;
    requestAnimationFrame(() => setTimeout(() => delays.push(performance.now() - began)));
}).observe({ type: "mark", buffered: false });
"""


class SpeedTests(PageTest):
    def test_each_key_changes_the_score(self):
        page = self.open()
        self.write(page, DAY)
        page.evaluate(WATCH)
        page.locator("#meal").press("Control+End")
        for letter in "  1 tbsp olive oil\n  30 g walnuts\n  150 g plain yogurt\n  1 small apple":
            count = page.evaluate("delays.length")
            page.keyboard.press("Enter" if letter == "\n" else letter)
            until(page, f"delays.length > {count}")
        delays = sorted(page.evaluate("delays"))
        middle = delays[len(delays) // 2]
        late = delays[int(0.95 * len(delays))]
        print(f"\nkey to score: {middle:.0f} ms at the median, {late:.0f} ms at p95, "
              f"{delays[-1]:.0f} ms at most, of {len(delays)} keys")
        # The aim is a tenth of a second; a busy machine decides no test.
        # What the keys themselves move, such as a new line, is not counted by the browser.
        self.assertLess(page.evaluate("shifts"), 0.02)

    def test_only_the_last_answer_is_shown(self):
        page = self.open()
        held = []

        def hold(route):
            # The first answer comes after the second.
            if not held:
                held.append(route)
            else:
                route.continue_()
                page.wait_for_timeout(50)

        page.route("**/api/view", hold)
        page.locator("#meal").fill("100 g rice")
        page.wait_for_timeout(120)
        page.locator("#meal").fill("100 g walnuts")
        until(page, "document.querySelector('.chip')")
        if held:
            held[0].continue_()
        page.wait_for_timeout(200)
        self.assertIn("alnut", self.chip(page, 1).inner_text())


if __name__ == "__main__":
    unittest.main()
