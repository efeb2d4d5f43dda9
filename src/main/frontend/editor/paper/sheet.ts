// The sheet of paper: CodeMirror over a text area of the form, which stays what is sent and what works without a script.
import { defaultKeymap, history, historyKeymap, insertNewline, standardKeymap } from '@codemirror/commands';
import { highlightSelectionMatches } from '@codemirror/search';
import { Compartment, EditorState, type Extension, type TransactionSpec } from '@codemirror/state';
import { EditorView, highlightSpecialChars, keymap, type ViewUpdate } from '@codemirror/view';
import { adoptStyles } from './adopt';
import { clipboard } from './clipboard';
import { layout, settled } from './layout';
import { phrases } from './phrases';

const WANTED = new Set(['Alt-ArrowUp', 'Alt-ArrowDown', 'Shift-Mod-k']);
const moving = defaultKeymap.filter(binding => WANTED.has(binding.key ?? ''));

adoptStyles();

export interface Options {
  extensions?: Extension;
  changed?: (update: ViewUpdate) => void;
  filesDropped?: () => void;
}

export class Sheet {
  readonly view: EditorView;
  private readonly reading = new Compartment();
  private waiting: (() => void)[] = [];

  constructor(readonly area: HTMLTextAreaElement, options: Options = {}) {
    const label = area.labels?.[0];
    this.view = new EditorView({ state: this.state(options, label?.textContent?.trim() ?? area.getAttribute('aria-label') ?? '') });
    area.before(this.view.dom);
    area.hidden = true;
    area.removeAttribute('aria-label');
    label?.addEventListener('click', () => this.view.focus());
    this.view.contentDOM.addEventListener('compositionend', () => window.setTimeout(() => this.settle(), 60));
  }

  get text(): string {
    return this.view.state.doc.toString();
  }

  /** Puts another text in place of this one; it can be undone like typing. */
  replace(text: string): void {
    this.dispatch({ changes: { from: 0, to: this.view.state.doc.length, insert: text }, selection: { anchor: 0 } });
  }

  /** Never while characters are being composed: then it waits for the end. */
  dispatch(...specs: TransactionSpec[]): void {
    this.whenSettled(() => this.view.dispatch(...specs));
  }

  whenSettled(act: () => void): void {
    if (this.composing) this.waiting.push(act);
    else act();
  }

  get composing(): boolean {
    return this.view.composing || this.view.compositionStarted;
  }

  readOnly(on: boolean): void {
    this.dispatch({ effects: this.reading.reconfigure(reading(on)) });
  }

  private settle(): void {
    if (this.composing) return;
    const acts = this.waiting;
    this.waiting = [];
    this.view.dispatch({ effects: settled.of(null) });
    acts.forEach(act => act());
  }

  private state({ extensions = [], changed, filesDropped = () => undefined }: Options, label: string): EditorState {
    const language = document.documentElement.lang;
    const mirrored = EditorView.updateListener.of(update => {
      if (update.docChanged) this.area.value = update.state.doc.toString();
      changed?.(update);
    });
    return EditorState.create({
      doc: this.area.value,
      extensions: [
        extensions, this.reading.of(reading(false)), mirrored, layout, clipboard(filesDropped), phrases(language),
        history(), highlightSelectionMatches({ minSelectionLength: 2 }), highlightSpecialChars(),
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({ 'aria-label': label, 'lang': 'zh-CN', 'spellcheck': 'false' }),
        EditorView.editorAttributes.of({ class: 'paper' }),
        keymap.of([{ key: 'Enter', run: insertNewline, shift: insertNewline }, ...historyKeymap, ...moving, ...standardKeymap]),
      ],
    });
  }
}

function reading(on: boolean): Extension {
  return [EditorState.readOnly.of(on), EditorView.editable.of(!on)];
}
