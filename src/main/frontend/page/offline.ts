// Without a connection the browser would leave the page, and what was typed, for an error of its own: the form is not sent, and the
// page says so.

export function offline(page: Document): void {
  const said = page.getElementById('offline');
  if (!said) return;
  // Before whoever counts what is sent, or keeps it.
  page.addEventListener('submit', event => {
    if (navigator.onLine) return;
    event.preventDefault();
    event.stopPropagation();
    said.hidden = false;
    said.scrollIntoView({ block: 'nearest' });
  }, { capture: true });
  addEventListener('online', () => { said.hidden = true; });
}
