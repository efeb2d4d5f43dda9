// A form that is sent after the login has run out is not taken, and its page is left behind; so it is when a fault is told on
// a page of its own. What was typed is kept in this window until the same person, signed in again or gone back, sees the page,
// and is filled in then. Nothing is kept of passwords and files, and nothing once any other page is seen: then the form has
// arrived.

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;
type Value = [name: string, value: string, ticked: boolean];
interface Kept { person: string; page: string; form: string; at: number; values: Value[]; lost: boolean; }

const KEY = 'qianfa.typed';
const LASTS = 30 * 60_000;
const LEFT_OUT = ['hidden', 'password', 'file', 'submit', 'button', 'image', 'reset'];

export function keep(page: Document, path: string): void {
  const kept = read();
  if (path === '/login' || page.querySelector('main.fault')) {
    if (kept) write({ ...kept, lost: true });
    return;
  }
  if (kept) {
    sessionStorage.removeItem(KEY);
    if (kept.lost && kept.page === path && kept.person === person(page) && Date.now() - kept.at < LASTS) fill(page, kept);
  }
  page.addEventListener('submit', ({ target, defaultPrevented }) => {
    if (!defaultPrevented && target instanceof HTMLFormElement) remember(page, path, target);
  });
}

function remember(page: Document, path: string, form: HTMLFormElement): void {
  const who = person(page);
  // The editor keeps every stroke by itself.
  if (!who || form.getAttribute('method')?.toLowerCase() !== 'post' || form.querySelector('[data-editor]')) return;
  const values = controls(form).map((one): Value => [one.name, one.value, one instanceof HTMLInputElement && one.checked]);
  if (values.length > 0) write({ person: who, page: path, form: form.getAttribute('action') ?? '', at: Date.now(), values, lost: false });
}

/** The boxes of one name stand in their order; where the page has changed meanwhile, what has no place any more is left out. */
function fill(page: Document, { form, values }: Kept): void {
  const place = [...page.querySelectorAll('form')].find(one => (one.getAttribute('action') ?? '') === form);
  if (!place) return;
  const left = [...values];
  for (const control of controls(place)) {
    const at = left.findIndex(([name, value]) => name === control.name && (!tickable(control) || value === control.value));
    if (at < 0) continue;
    const [, value, ticked] = left.splice(at, 1)[0]!;
    if (tickable(control)) control.checked = ticked;
    else control.value = value;
    control.dispatchEvent(new Event('input', { bubbles: true }));
    control.dispatchEvent(new Event('change', { bubbles: true }));
  }
  for (let fold = place.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null) fold.open = true;
  const said = page.getElementById('typed-again');
  if (said) said.hidden = false;
}

function controls(form: HTMLFormElement): Control[] {
  return [...form.elements].filter((one): one is Control => (one instanceof HTMLInputElement && !LEFT_OUT.includes(one.type)
    || one instanceof HTMLSelectElement || one instanceof HTMLTextAreaElement) && one.name !== '');
}

function tickable(control: Control): control is HTMLInputElement {
  return control instanceof HTMLInputElement && (control.type === 'checkbox' || control.type === 'radio');
}

function person(page: Document): string | undefined {
  return page.querySelector<HTMLElement>('[data-person]')?.dataset.person;
}

function read(): Kept | null {
  try {
    return JSON.parse(sessionStorage.getItem(KEY) ?? 'null') as Kept | null;
  } catch {
    return null;
  }
}

/** A browser that keeps nothing, or has no room for it, sends the form all the same. */
function write(kept: Kept): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(kept));
  } catch {
    sessionStorage.removeItem(KEY);
  }
}
