// Completes a name after @ in a text. Without it the name is simply typed.

interface Person {
  id: number;
  name: string;
}

const LONGEST = 12;

/** What is typed after the last @ before the caret; null if no name is being typed. */
export function typedName(text: string, caret: number): string | null {
  const before = text.slice(0, caret);
  const at = Math.max(before.lastIndexOf('@'), before.lastIndexOf('＠'));
  if (at < 0 || caret - at > LONGEST) return null;
  if (at > 0 && /[A-Za-z0-9]/.test(before[at - 1] ?? '')) return null;
  const typed = before.slice(at + 1);
  return /[\s，。；：、,.;:!?！？]/.test(typed) ? null : typed;
}

/** The text with the name in place of what was typed of it, and where the caret goes. */
export function completed(text: string, caret: number, typed: string, name: string): [string, number] {
  const start = caret - typed.length;
  const put = `${name} `;
  return [text.slice(0, start) + put + text.slice(caret), start + put.length];
}

export function completeNames(field: HTMLTextAreaElement): void {
  const list = document.createElement('ul');
  list.className = 'basis-list mention-list';
  list.id = `mention-${Math.random().toString(36).slice(2)}`;
  list.setAttribute('role', 'listbox');
  list.hidden = true;
  field.after(list);
  field.setAttribute('aria-controls', list.id);
  field.setAttribute('aria-autocomplete', 'list');
  let people: Promise<Person[]> | null = null;
  let chosen = 0;

  const show = (open: boolean): void => {
    list.hidden = !open;
    if (!open) field.removeAttribute('aria-activedescendant');
  };
  const choose = (index: number): void => {
    const options = [...list.children];
    chosen = options.length === 0 ? 0 : (index + options.length) % options.length;
    options.forEach((option, i) => option.setAttribute('aria-selected', String(i === chosen)));
    const option = options[chosen];
    if (option === undefined) return;
    field.setAttribute('aria-activedescendant', option.id);
    option.scrollIntoView({ block: 'nearest' });
  };
  const take = (name: string): void => {
    const typed = typedName(field.value, field.selectionStart);
    if (typed !== null) {
      const [text, caret] = completed(field.value, field.selectionStart, typed, name);
      field.value = text;
      field.setSelectionRange(caret, caret);
    }
    show(false);
  };
  const optionOf = (person: Person, index: number): HTMLElement => {
    const option = document.createElement('li');
    option.id = `${list.id}-${index}`;
    option.setAttribute('role', 'option');
    option.textContent = person.name;
    // Pressing must not take the focus from the field before the name is taken.
    option.addEventListener('pointerdown', event => event.preventDefault());
    option.addEventListener('click', () => take(person.name));
    return option;
  };

  field.addEventListener('input', async () => {
    const typed = typedName(field.value, field.selectionStart);
    if (typed === null) return show(false);
    people ??= ask(field.dataset.mention ?? '');
    const found = (await people).filter(person => person.name.startsWith(typed) && person.name !== typed);
    if (typedName(field.value, field.selectionStart) !== typed) return;
    list.replaceChildren(...found.slice(0, 8).map(optionOf));
    show(found.length > 0);
    choose(0);
  });
  field.addEventListener('keydown', event => {
    if (list.hidden) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') choose(chosen + (event.key === 'ArrowDown' ? 1 : -1));
    else if ((event.key === 'Enter' && !event.ctrlKey) || event.key === 'Tab') take(list.children[chosen]?.textContent ?? '');
    else if (event.key === 'Escape') {
      event.stopPropagation();
      show(false);
    } else return;
    event.preventDefault();
  });
  field.addEventListener('blur', () => show(false));
}

async function ask(address: string): Promise<Person[]> {
  const answer = await fetch(address, { headers: { Accept: 'application/json' } });
  return answer.ok ? ((await answer.json()) as Person[]) : [];
}
