// Brings the marks of all sources to the text, at the beginning and when somebody comes back to the page.
import { showMarks } from './layer';
import { place } from './mark';
import type { Words } from '../parts/parts';
import { read } from './sources';
import type { Sheet } from '../paper/sheet';

const OLD = 60_000;

/**
 * @param bases texts the sources may have looked at
 * @returns asks all sources again
 */
export function marking(sheet: Sheet, urls: readonly string[], bases: () => string[], words: Words): () => void {
  if (urls.length === 0) return () => undefined;
  let readAt = 0;
  const refresh = async (): Promise<void> => {
    readAt = Date.now();
    const marks = (await Promise.all(urls.map(url => read(url, words)))).flat();
    sheet.whenSettled(() => {
      const text = sheet.text;
      const known = [text, ...bases()];
      sheet.dispatch({ effects: showMarks.of(marks.map(mark => place(mark, text, known))) });
    });
  };
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible' && Date.now() - readAt > OLD) void refresh();
  });
  void refresh();
  return () => void refresh();
}
