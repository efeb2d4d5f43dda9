// Brings the marks of all sources to the text: at the beginning, when somebody comes back to the page, and for what reads
// along, whenever the typing pauses.
import type { StateEffect } from '@codemirror/state';
import { Asking } from './asking';
import { renewMarks } from './layer';
import { place, type Mark } from './mark';
import type { Words } from '../parts/parts';
import { read, readsTyping, readTyped } from './sources';
import type { Sheet } from '../paper/sheet';

const OLD = 60_000;
/** What is said about the text as it was saved. */
const SAVED: readonly Mark['kind'][] = ['figure', 'annotation'];

export interface Marking {
  /** Asks all sources again. */
  refresh(): void;
  /** The text has changed. */
  typed(): void;
}

/** @param bases texts the sources may have looked at */
export function marking(sheet: Sheet, urls: readonly string[], bases: () => string[], words: Words): Marking {
  let readAt = 0;
  const placed = (marks: readonly Mark[], known: readonly string[]): StateEffect<unknown>[] =>
    SAVED.map(kind => renewMarks.of({ kind, placed: marks.filter(m => m.kind === kind).map(m => place(m, sheet.text, known)) }));
  const along = urls.filter(readsTyping).map(url => new Asking<Mark[]>({
    text: () => sheet.text,
    whenSettled: act => sheet.whenSettled(act),
    ask: (text, signal) => readTyped(url, text, words, signal),
    answered: (marks, text) => sheet.dispatch({ effects: renewMarks.of({ kind: 'finding', placed: marks.map(m => place(m, text, [text])) }) }),
  }));
  const saved = urls.filter(url => !readsTyping(url));
  const refresh = async (): Promise<void> => {
    readAt = Date.now();
    along.forEach(asking => void asking.now());
    const marks = (await Promise.all(saved.map(url => read(url, words)))).flat();
    sheet.whenSettled(() => sheet.dispatch({ effects: placed(marks, [sheet.text, ...bases()]) }));
  };
  if (urls.length > 0) {
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'visible' && Date.now() - readAt > OLD) void refresh();
    });
    void refresh();
  }
  return { refresh: () => { if (urls.length > 0) void refresh(); }, typed: () => along.forEach(asking => asking.typed()) };
}
