// One click, one request. A second click on the way would send the form again, and its answer, a refusal as a rule, would
// hide what came of the first.

const LONGEST = 5_000;

export function once(page: Document): void {
  let sent = new WeakMap<HTMLFormElement, number>();
  page.addEventListener('submit', event => {
    const form = event.target;
    // What a script has taken over looks after itself; asking a question twice does no harm.
    if (event.defaultPrevented || !(form instanceof HTMLFormElement) || form.getAttribute('method')?.toLowerCase() !== 'post') return;
    // Not for ever: an answer that is a file leaves the page where it is.
    if (Date.now() - (sent.get(form) ?? 0) < LONGEST) event.preventDefault();
    else sent.set(form, Date.now());
  });
  // Whoever comes back to the page may send it anew.
  addEventListener('pageshow', () => { sent = new WeakMap(); });
}
