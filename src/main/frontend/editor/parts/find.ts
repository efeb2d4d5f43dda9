// Finding and replacing, in words of the house and without the options that Chinese text has no use for.
import {
  closeSearchPanel, findNext, findPrevious, getSearchQuery, openSearchPanel, replaceAll, replaceNext, search, SearchQuery, setSearchQuery,
} from '@codemirror/search';
import type { EditorState, Extension } from '@codemirror/state';
import { keymap, runScopeHandlers, type EditorView, type Panel, type ViewUpdate } from '@codemirror/view';
import type { Words } from './parts';

const COUNTED = 999;
const BOTH = 'editor search-panel';

export function find(words: Words): Extension {
  return [
    search({ top: true, literal: true, createPanel: view => new FindPanel(view, words) }),
    keymap.of([
      { key: 'Mod-f', run: openSearchPanel, scope: BOTH, preventDefault: true },
      { key: 'F3', run: findNext, shift: findPrevious, scope: BOTH, preventDefault: true },
      { key: 'Escape', run: closeSearchPanel, scope: BOTH },
    ]),
  ];
}

class FindPanel implements Panel {
  readonly top = true;
  readonly dom = document.createElement('div');
  private readonly wanted: HTMLInputElement;
  private readonly instead: HTMLInputElement;
  private readonly count = document.createElement('output');

  constructor(private readonly view: EditorView, private readonly words: Words) {
    const query = getSearchQuery(view.state);
    this.wanted = this.field('findWhat', query.search);
    this.wanted.setAttribute('main-field', 'true');
    this.instead = this.field('replaceBy', query.replace);
    this.count.className = 'hint';
    this.dom.className = 'find';
    this.dom.setAttribute('role', 'search');
    this.row(this.wanted, this.button('findPrevious', findPrevious), this.button('findNext', findNext), this.count,
      this.button('close', closeSearchPanel));
    if (!view.state.readOnly) this.row(this.instead, this.button('replace', replaceNext), this.button('replaceAll', replaceAll));
    this.dom.addEventListener('keydown', event => this.pressed(event));
    this.tell(view.state);
  }

  mount(): void {
    this.wanted.select();
  }

  update({ transactions, state, docChanged, selectionSet }: ViewUpdate): void {
    const asked = transactions.some(t => t.effects.some(e => e.is(setSearchQuery)));
    if (asked) {
      const query = getSearchQuery(state);
      if (query.search !== this.wanted.value) this.wanted.value = query.search;
      if (query.replace !== this.instead.value) this.instead.value = query.replace;
    }
    if (asked || docChanged || selectionSet) this.tell(state);
  }

  /** Which of how many places is selected. */
  private tell(state: EditorState): void {
    const query = getSearchQuery(state);
    if (!query.valid) {
      this.count.value = '';
      return;
    }
    const { from, to } = state.selection.main;
    let [number, current] = [0, 0];
    const cursor = query.getCursor(state);
    for (let next = cursor.next(); !next.done && number < COUNTED; next = cursor.next()) {
      number++;
      if (next.value.from === from && next.value.to === to) current = number;
    }
    this.count.value = current > 0 ? this.words('foundAt', current, number) : this.words('found', number);
  }

  private ask(): void {
    const query = new SearchQuery({ search: this.wanted.value, replace: this.instead.value, literal: true });
    if (!query.eq(getSearchQuery(this.view.state))) this.view.dispatch({ effects: setSearchQuery.of(query) });
  }

  private pressed(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (runScopeHandlers(this.view, event, 'search-panel')) event.preventDefault();
    else if (event.key === 'Enter' && event.target instanceof HTMLInputElement) {
      event.preventDefault();
      this.ask();
      if (event.target === this.instead) replaceNext(this.view);
      else (event.shiftKey ? findPrevious : findNext)(this.view);
    }
  }

  /** Belongs to no form: what is looked for is not sent. */
  private field(name: string, value: string): HTMLInputElement {
    const field = document.createElement('input');
    field.type = 'text';
    field.value = value;
    field.placeholder = this.words(name);
    field.setAttribute('aria-label', this.words(name));
    field.setAttribute('form', '');
    field.addEventListener('input', event => {
      if (!(event as InputEvent).isComposing) this.ask();
    });
    field.addEventListener('compositionend', () => this.ask());
    return field;
  }

  private row(...parts: HTMLElement[]): void {
    const row = document.createElement('div');
    row.append(...parts);
    this.dom.append(row);
  }

  private button(name: string, act: (view: EditorView) => boolean): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = this.words(name);
    button.addEventListener('click', () => act(this.view));
    return button;
  }
}
