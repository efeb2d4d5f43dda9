// The marks as a list beside the text: for reading in order, for people without a mouse, and for the phone.
import type { Extension } from '@codemirror/state';
import { EditorView, ViewPlugin, type ViewUpdate } from '@codemirror/view';
import { chosenIn, layer, marksIn } from './layer';
import type { Placed } from './mark';
import { goTo } from './shown';
import type { Dismissing } from './dismissing';
import type { Words } from '../parts/parts';

export function markList(container: HTMLElement, words: Words, dismissing: Dismissing): Extension {
  return ViewPlugin.define(view => {
    const list = new MarkList(container, view, words, dismissing);
    return {
      update(update: ViewUpdate) {
        const before = update.startState.field(layer);
        const after = update.state.field(layer);
        if (before.placed !== after.placed || update.state.readOnly !== update.startState.readOnly) list.draw();
        else if (before.chosen !== after.chosen) list.choose();
      },
    };
  });
}

class MarkList {
  private readonly items: HTMLElement;

  constructor(private readonly container: HTMLElement, private readonly view: EditorView, private readonly words: Words,
              private readonly dismissing: Dismissing) {
    this.items = container.querySelector<HTMLElement>('ol') ?? container;
  }

  draw(): void {
    const placed = marksIn(this.view.state);
    this.container.hidden = placed.length === 0;
    const writing = this.dismissing.focused();
    const focused = document.activeElement?.closest<HTMLElement>('[data-mark-item]')?.dataset.markItem;
    this.items.replaceChildren(...placed.map(p => this.item(p)));
    if (writing !== null) writing.focus();
    else if (focused !== undefined) this.button(focused)?.focus();
    this.choose();
  }

  choose(): void {
    const chosen = chosenIn(this.view.state);
    for (const item of this.items.querySelectorAll<HTMLElement>('[data-mark-item]')) {
      const on = item.dataset.markItem === chosen;
      if (on) item.setAttribute('aria-current', 'true');
      else item.removeAttribute('aria-current');
      if (on && this.container.scrollHeight > this.container.clientHeight) item.scrollIntoView({ block: 'nearest' });
    }
  }

  private button(id: string): HTMLElement | null {
    return this.items.querySelector<HTMLElement>(`[data-mark-item="${CSS.escape(id)}"] button`);
  }

  private item(p: Placed): HTMLElement {
    const { mark } = p;
    const item = document.createElement('li');
    item.dataset.markItem = mark.id;
    item.className = `mark-item mark-item-${p.accepted ? 'fine' : mark.tone}`;
    const jump = this.act(mark.title, () => this.jump(mark.id));
    jump.className = 'mark-jump';
    item.append(jump);
    if (p.accepted) item.append(line('hint', this.words('accepted')));
    if (p.state === 'lost') item.append(line('hint', this.words('lost')));
    if (mark.quote !== '') item.append(line('mark-quote', mark.quote));
    item.append(line('said', mark.text));
    if (mark.suggestion !== null && !p.accepted) item.append(line('mark-wording', this.suggested(mark.suggestion)));
    if (mark.suggestion !== null && p.state === 'here' && !p.accepted && !this.view.state.readOnly) {
      const accept = this.act(this.words('accept'), () => this.accept(mark.id));
      accept.setAttribute('aria-label', mark.suggestion === '' ? this.words('deletion') : this.words('acceptWording', mark.suggestion));
      item.append(accept);
    }
    if (!p.accepted && !this.view.state.readOnly) item.append(...this.dismissing.parts(p, this.view));
    return item;
  }

  private act(label: string, act: () => void): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = label;
    button.addEventListener('click', act);
    return button;
  }

  private suggested(wording: string): string {
    return wording === '' ? this.words('deletion') : this.words('suggested', wording);
  }

  private find(id: string): Placed | undefined {
    return marksIn(this.view.state).find(p => p.mark.id === id);
  }

  private jump(id: string): void {
    const placed = this.find(id);
    if (placed !== undefined) goTo(this.view, placed);
  }

  /** A person accepts; the words change like any others and can be undone. The mark is then settled. */
  private accept(id: string): void {
    const placed = this.find(id);
    if (placed === undefined || placed.state !== 'here' || placed.mark.suggestion === null || this.view.composing) return;
    const { from, to, mark: { suggestion } } = placed;
    this.view.dispatch({
      changes: { from, to, insert: suggestion }, selection: { anchor: from + suggestion.length },
      userEvent: 'input.accept', scrollIntoView: true,
    });
    this.view.focus();
  }
}

function line(style: string, text: string): HTMLElement {
  const line = document.createElement('p');
  line.className = style;
  line.textContent = text;
  return line;
}
