// The outline beside the text: where one is, a way to jump, and a way to move a part with all that belongs to it.
import { EditorView, ViewPlugin, keymap, type ViewUpdate } from '@codemirror/view';
import type { Extension } from '@codemirror/state';
import { exchange, neighbour, outlineOf, partAt, type Part } from '../paper/outline';
import { settled } from '../paper/layout';
import type { Words } from './parts';

type Direction = 'up' | 'down';

export function outline(container: HTMLElement, words: Words): Extension {
  const plugin = ViewPlugin.define(view => new OutlinePanel(container, view, words));
  const move = (direction: Direction) => (view: EditorView): boolean => {
    const parts = outlineOf(view.state.doc);
    const at = partAt(parts, view.state.doc.lineAt(view.state.selection.main.head).number);
    return moved(view, parts, at, direction, words);
  };
  return [plugin, keymap.of([
    { key: 'Mod-Alt-ArrowUp', run: move('up') },
    { key: 'Mod-Alt-ArrowDown', run: move('down') },
    { key: 'F6', run: view => view.plugin(plugin)?.focus() ?? false },
  ])];
}

/** True if there was a place to move to. The step can be undone as one. */
export function moved(view: EditorView, parts: readonly Part[], index: number, direction: Direction, words: Words): boolean {
  const other = neighbour(parts, index, direction);
  const part = parts[index];
  const neighbouring = parts[other];
  if (part === undefined || neighbouring === undefined || view.state.readOnly || view.composing) return false;
  const up = direction === 'up';
  const { changes, at } = up ? exchange(view.state.doc, neighbouring, part) : exchange(view.state.doc, part, neighbouring);
  const length = view.state.doc.line(neighbouring.lastLine).to - view.state.doc.line(neighbouring.firstLine).from;
  const shift = part.number.length - neighbouring.number.length;
  view.dispatch({
    changes, selection: { anchor: up ? at : at + length + shift + 1 }, userEvent: 'move.part', scrollIntoView: true,
    effects: EditorView.announce.of(words(up ? 'movedUp' : 'movedDown', part.title)),
  });
  return true;
}

class OutlinePanel {
  private parts: Part[] = [];
  private readonly items: HTMLElement;

  constructor(private readonly container: HTMLElement, private readonly view: EditorView, private readonly words: Words) {
    this.items = container.querySelector<HTMLElement>('ol') ?? container;
    this.items.addEventListener('click', event => this.clicked(event));
    this.items.addEventListener('keydown', event => this.pressed(event));
    this.draw();
  }

  update(update: ViewUpdate): void {
    const ended = update.transactions.some(t => t.effects.some(e => e.is(settled)));
    const readOnly = update.state.readOnly !== update.startState.readOnly;
    if (update.docChanged && !update.view.composing || ended || readOnly) this.draw();
    else if (update.selectionSet) this.light();
  }

  focus(): boolean {
    const current = this.items.querySelector<HTMLElement>('[aria-current] [data-jump]') ?? this.items.querySelector<HTMLElement>('[data-jump]');
    current?.focus();
    return current !== null;
  }

  private draw(): void {
    const active = document.activeElement;
    const held = active instanceof HTMLElement && this.items.contains(active) ? active : null;
    const index = held?.closest<HTMLElement>('li')?.dataset.part;
    const act = held?.dataset.move ?? 'jump';
    this.parts = outlineOf(this.view.state.doc);
    this.container.hidden = this.parts.length < 2;
    this.items.replaceChildren(...this.parts.map((part, i) => this.item(part, i)));
    if (index !== undefined) this.refocus(Number(index), act);
    this.light();
  }

  private refocus(index: number, act: string): void {
    const item = this.items.children[Math.min(index, this.items.children.length - 1)];
    const button = item?.querySelector<HTMLButtonElement>(act === 'jump' ? '[data-jump]' : `[data-move="${act}"]`);
    (button?.disabled === false ? button : item?.querySelector<HTMLElement>('[data-jump]'))?.focus();
  }

  private item(part: Part, index: number): HTMLElement {
    const item = document.createElement('li');
    item.className = `outline-part outline-part-${part.level}`;
    item.dataset.part = String(index);
    const jump = button(part.number + part.title);
    jump.dataset.jump = '';
    item.append(jump);
    for (const direction of ['up', 'down'] as const) {
      const mover = button(direction === 'up' ? '↑' : '↓');
      mover.dataset.move = direction;
      mover.disabled = this.view.state.readOnly || neighbour(this.parts, index, direction) < 0;
      mover.setAttribute('aria-label', this.words(direction === 'up' ? 'moveUp' : 'moveDown', part.title));
      item.append(mover);
    }
    return item;
  }

  private light(): void {
    const { doc, selection } = this.view.state;
    const current = partAt(this.parts, doc.lineAt(selection.main.head).number);
    [...this.items.children].forEach((item, i) => {
      if (i === current) item.setAttribute('aria-current', 'location');
      else item.removeAttribute('aria-current');
    });
  }

  private clicked(event: Event): void {
    const target = event.target instanceof Element ? event.target.closest<HTMLElement>('button') : null;
    const index = Number(target?.closest<HTMLElement>('li')?.dataset.part ?? '-1');
    if (target === null || index < 0) return;
    if (target.dataset.jump !== undefined) this.jump(index);
    else this.move(index, target.dataset.move as Direction);
  }

  private pressed(event: KeyboardEvent): void {
    const index = Number((event.target as Element).closest<HTMLElement>('li')?.dataset.part ?? '-1');
    if (index < 0 || event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    const up = event.key === 'ArrowUp';
    if (event.altKey) this.move(index, up ? 'up' : 'down');
    else this.refocus(Math.max(0, index + (up ? -1 : 1)), 'jump');
  }

  private jump(index: number): void {
    const part = this.parts[index];
    if (part === undefined) return;
    const at = this.view.state.doc.line(part.firstLine).from;
    this.view.dispatch({ selection: { anchor: at }, effects: EditorView.scrollIntoView(at, { y: 'start', yMargin: 40 }) });
    this.view.focus();
  }

  private move(index: number, direction: Direction): void {
    const target = neighbour(this.parts, index, direction);
    if (moved(this.view, this.parts, index, direction, this.words)) {
      const place = direction === 'up' ? target : this.parts.findIndex(p => p.firstLine === this.newPlace());
      this.refocus(place, direction);
    }
  }

  /** The line of the heading that was moved: the cursor went with it. */
  private newPlace(): number {
    return this.view.state.doc.lineAt(this.view.state.selection.main.head).number;
  }
}

function button(label: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = label;
  return button;
}
