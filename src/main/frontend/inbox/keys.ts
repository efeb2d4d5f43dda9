// j and k or the arrows go from row to row, Enter opens, c takes, x ticks, / goes to the search, ? shows the keys.

const STEPS: Record<string, 1 | -1> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 };

export function keys(page: Document): void {
  const help = keysShown(page);
  if (help) help.hidden = false;
  page.addEventListener('keydown', event => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
    if (act(page, event.key, event.target)) event.preventDefault();
  });
}

/** Whether the key meant something here. */
function act(page: Document, key: string, target: EventTarget | null): boolean {
  const step = STEPS[key];
  if (step !== undefined) return move(page, step);
  if (key === '/') return search(page);
  if (key === '?') return help(keysShown(page));
  // Enter on a link or a button is the browser's.
  if (key === 'Enter') return !(target instanceof Element && target.closest('a, button, summary')) && click(here(page)?.querySelector('a[data-open]'));
  if (key === 'c') return click(here(page)?.querySelector('form[data-claim] button'));
  if (key === 'x') return click(here(page)?.querySelector('input[name="task"]'));
  return false;
}

function keysShown(page: Document): HTMLDetailsElement | null {
  return page.querySelector<HTMLDetailsElement>('[data-keys]');
}

function help(keys: HTMLDetailsElement | null): boolean {
  if (!keys) return false;
  keys.open = true;
  keys.querySelector('summary')?.focus();
  return true;
}

function rows(page: Document): HTMLElement[] {
  return [...page.querySelectorAll<HTMLElement>('[data-tasks] tbody tr')];
}

/** The row one stands on: the one marked, or the one the focus is in. */
function here(page: Document): HTMLElement | null {
  return page.activeElement?.closest<HTMLElement>('[data-tasks] tbody tr') ?? page.querySelector<HTMLElement>('[data-tasks] tr.here');
}

function move(page: Document, step: 1 | -1): boolean {
  const all = rows(page);
  if (all.length === 0) return false;
  const at = all.indexOf(here(page) as HTMLElement);
  const next = all[at < 0 ? (step === 1 ? 0 : all.length - 1) : Math.max(0, Math.min(all.length - 1, at + step))];
  all.forEach(row => row.classList.toggle('here', row === next));
  // The focus goes along, so that who hears the page hears the row, and Tab goes on from there.
  next?.querySelector<HTMLElement>('a[data-open], a, button')?.focus();
  next?.scrollIntoView?.({ block: 'nearest' });
  return true;
}

function search(page: Document): boolean {
  const field = page.querySelector<HTMLInputElement>('form[role="search"] input[name="words"]');
  field?.focus();
  field?.select();
  return field !== null;
}

function click(what: Element | null | undefined): boolean {
  if (!(what instanceof HTMLElement)) return false;
  what.click();
  return true;
}

function typing(target: EventTarget | null): boolean {
  return target instanceof Element
    && target.closest('textarea, select, [contenteditable], input:not([type="checkbox"], [type="radio"], [type="button"], [type="submit"])') !== null;
}
