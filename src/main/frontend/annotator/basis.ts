// Suggests titles of the register of laws while a legal basis is typed. The field stays free text.

interface Provision {
  text: string;
  validity: string;
  label: string;
}

export function suggestBasis(field: HTMLInputElement): void {
  const list = document.createElement('ul');
  list.className = 'basis-list';
  list.id = `${field.id}-list`;
  list.setAttribute('role', 'listbox');
  list.hidden = true;
  field.after(list);
  field.setAttribute('role', 'combobox');
  field.setAttribute('aria-controls', list.id);
  field.setAttribute('aria-expanded', 'false');
  field.setAttribute('autocomplete', 'off');
  let chosen = -1;
  let asked = 0;

  const show = (open: boolean): void => {
    list.hidden = !open;
    field.setAttribute('aria-expanded', String(open));
    if (!open) field.removeAttribute('aria-activedescendant');
  };
  const choose = (index: number): void => {
    const options = [...list.children];
    chosen = options.length === 0 ? -1 : (index + options.length) % options.length;
    options.forEach((option, i) => option.setAttribute('aria-selected', String(i === chosen)));
    const option = options[chosen];
    if (option !== undefined) {
      field.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    }
  };
  const take = (option: Element | undefined): void => {
    if (option instanceof HTMLElement) field.value = option.dataset.text ?? field.value;
    show(false);
  };
  const fill = (found: Provision[]): void => {
    list.replaceChildren(...found.map((provision, i) => optionOf(provision, `${list.id}-${i}`, take)));
    chosen = -1;
    show(found.length > 0);
  };

  let waiting = 0;
  field.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = window.setTimeout(async () => {
      const mine = ++asked;
      const found = await ask(field.value, field.dataset.basis ?? '');
      if (mine === asked) fill(found);
    }, 150);
  });
  field.addEventListener('keydown', event => {
    if (list.hidden) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') choose(chosen + (event.key === 'ArrowDown' ? 1 : -1));
    else if (event.key === 'Enter' && chosen >= 0) take(list.children[chosen]);
    else if (event.key === 'Escape') {
      event.stopPropagation();
      show(false);
    } else return;
    event.preventDefault();
  });
  field.addEventListener('blur', () => show(false));
}

function optionOf(provision: Provision, id: string, take: (option: Element) => void): HTMLElement {
  const option = document.createElement('li');
  option.id = id;
  option.setAttribute('role', 'option');
  option.dataset.text = provision.text;
  option.dataset.validity = provision.validity;
  const label = document.createElement('span');
  label.className = 'hint';
  label.textContent = provision.label;
  option.append(provision.text, ' ', label);
  // Pressing must not take the focus from the field before the option is taken.
  option.addEventListener('pointerdown', event => event.preventDefault());
  option.addEventListener('click', () => take(option));
  return option;
}

async function ask(typed: string, year: string): Promise<Provision[]> {
  if (typed.trim().length < 2) return [];
  const answer = await fetch(`/api/laws?q=${encodeURIComponent(typed)}&year=${encodeURIComponent(year)}`, { headers: { Accept: 'application/json' } });
  return answer.ok ? ((await answer.json()) as Provision[]) : [];
}
