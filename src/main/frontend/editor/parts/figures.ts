// Figures of the ledger for the text: written at the cursor, or tied to the number that is selected.
import { keymap } from '@codemirror/view';
import type { Extension } from '@codemirror/state';
import type { Sheet } from '../paper/sheet';
import { send } from '../safety/server';
import type { Parts } from './parts';

interface Choice { figureId: number; name: string; wording: string | null; }

export interface Saving {
  /** Whether the server has what stands here now. */
  saved(): Promise<boolean>;
  tied(): void;
}

/** Opens the list of figures by its button or key; silent where there is no ledger. */
export function figures(parts: Parts, url: string, sheet: () => Sheet, saving: Saving): Extension {
  if (url === '') return [];
  const list = new FigureList(parts, url, sheet, saving);
  parts.show('[data-open-figures]', true);
  parts.on('[data-open-figures]', () => void list.open());
  parts.on('[data-close-figures]', () => list.close());
  return keymap.of([{ key: 'Mod-Alt-d', preventDefault: true, run: () => { void list.open(); return true; } }]);
}

class FigureList {
  private readonly dialog: HTMLDialogElement;
  private readonly search: HTMLInputElement;
  private readonly items: HTMLElement;
  private choices: Choice[] = [];
  private busy = false;

  constructor(private readonly parts: Parts, private readonly url: string, private readonly sheet: () => Sheet,
              private readonly saving: Saving) {
    this.dialog = parts.find<HTMLDialogElement>('dialog[data-figures-dialog]');
    this.search = parts.find<HTMLInputElement>('[data-figures-search]');
    this.items = parts.find('[data-figures-list]');
    this.search.addEventListener('input', () => this.draw());
    this.search.addEventListener('keydown', event => { if (event.key === 'Enter') event.preventDefault(); });
  }

  async open(): Promise<void> {
    if (this.sheet().view.state.readOnly) return;
    this.search.value = '';
    this.parts.say('[data-figures-refusal]', '');
    this.choices = await this.read();
    const words = this.selected();
    this.parts.say('[data-figures-hint]', words === '' ? this.parts.word('figureInsert') : this.parts.word('figureTie', words));
    this.draw();
    this.dialog.showModal();
  }

  close(): void {
    this.dialog.close();
    this.sheet().view.focus();
  }

  private async read(): Promise<Choice[]> {
    try {
      const response = await fetch(`${this.url}/choices`, { credentials: 'same-origin', headers: { Accept: 'application/json' } });
      return response.ok ? await response.json() as Choice[] : [];
    } catch {
      return [];
    }
  }

  private selected(): string {
    const { state } = this.sheet().view;
    return state.sliceDoc(state.selection.main.from, state.selection.main.to);
  }

  private draw(): void {
    const wanted = this.search.value.trim();
    const found = this.choices.filter(choice => choice.name.includes(wanted));
    this.items.replaceChildren(...found.map(choice => this.item(choice)));
    this.parts.show('[data-figures-none]', found.length === 0);
  }

  private item(choice: Choice): HTMLElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.disabled = choice.wording === null && this.selected() === '';
    button.append(part(choice.name), part(choice.wording ?? this.parts.word('figureOpen')));
    button.addEventListener('click', () => void this.once(() => this.choose(choice)));
    const item = document.createElement('li');
    item.append(button);
    return item;
  }

  private async once(act: () => Promise<void>): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    try {
      await act();
    } finally {
      this.busy = false;
    }
  }

  /** What is selected stays as it is; otherwise the value is written where the cursor stands and selected, so that trying again ties it. */
  private async choose(choice: Choice): Promise<void> {
    const { view } = this.sheet();
    const { from } = view.state.selection.main;
    const quote = this.selected() || choice.wording || '';
    if (this.selected() === '') view.dispatch({ changes: { from, insert: quote }, selection: { anchor: from, head: from + quote.length }, userEvent: 'input.figure' });
    if (!await this.saving.saved()) {
      this.parts.say('[data-figures-refusal]', this.parts.word('figureUntied'));
      return;
    }
    const refusal = await send(this.url, { figureId: choice.figureId, start: from, end: from + quote.length, quote });
    this.parts.say('[data-figures-refusal]', refusal ?? '');
    if (refusal !== null) return;
    view.dispatch({ selection: { anchor: from + quote.length } });
    this.close();
    this.saving.tied();
    this.parts.say('[data-said]', this.parts.word('figureTied', choice.name));
  }
}

function part(words: string): HTMLElement {
  const part = document.createElement('span');
  part.textContent = words;
  return part;
}
