package org.qianfa.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import java.util.List;

/** Marks words of a paragraph with the mouse, from the first character to the last. */
record MouseSelection(Page page) {

    private static final int TRIES = 5;

    /** On a busy machine the page may still move under the hand; then one begins again, as a person would. */
    void select(String words) {
        for (int tries = 1; !marked(words) && tries <= TRIES; tries++) {
            page.evaluate("() => getSelection().removeAllRanges()");
            mark(words);
        }
    }

    private boolean marked(String words) {
        return words.equals(page.evaluate("() => getSelection().toString()"));
    }

    private void mark(String words) {
        Locator line = page.locator("p[data-start]").filter(new Locator.FilterOptions().setHasText(words)).first();
        line.waitFor();
        page.waitForLoadState();
        @SuppressWarnings("unchecked")
        List<Number> box = (List<Number>) line.evaluate("""
                async (line, words) => {
                  const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
                  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
                    const at = node.data.indexOf(words);
                    if (at < 0) continue;
                    const range = document.createRange();
                    range.setStart(node, at);
                    range.setEnd(node, at + words.length);
                    for (let top = null; top !== range.getBoundingClientRect().top; await new Promise(goOn => setTimeout(goOn, 150))) {
                      scrollBy({top: range.getBoundingClientRect().top - innerHeight / 2, behavior: 'instant'});
                      top = range.getBoundingClientRect().top;
                    }
                    const boxes = [...range.getClientRects()];
                    const first = boxes[0], last = boxes[boxes.length - 1];
                    return [first.left + 1, first.top + first.height / 2, last.right - 1, last.top + last.height / 2];
                  }
                  return [];
                }""", words);
        page.mouse().move(box.get(0).doubleValue(), box.get(1).doubleValue());
        page.mouse().down();
        drag(words, box.get(2).doubleValue(), box.get(3).doubleValue());
        page.mouse().up();
    }

    /** Nobody lets go before the words one means are marked; on a busy machine the marking comes after the hand. */
    private void drag(String words, double x, double y) {
        page.mouse().move(x, y, new Mouse.MoveOptions().setSteps(6));
        for (int again = 0; again < 20 && !marked(words); again++) {
            page.mouse().move(x - 1 - again % 2, y);
            page.mouse().move(x, y, new Mouse.MoveOptions().setSteps(2));
        }
    }
}
