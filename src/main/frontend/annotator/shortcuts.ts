// Keys while the text has the focus: from paragraph to paragraph, from note to note, and what to write there.
import type { Kind } from './form';

export interface Desk {
  /** Writes about what is selected, or about the paragraph the cursor stands in. */
  write(kind: Kind): void;
  /** Shows the note whose words come next, or before. */
  step(by: 1 | -1): void;
  showCursor(): void;
}

const WRITES: Record<string, Kind> = { o: 'opinion', s: 'suggestion', c: 'comment' };

export function shortcuts(paper: HTMLElement, desk: Desk): void {
  paper.addEventListener('keydown', event => {
    if (event.target !== paper || event.ctrlKey || event.metaKey || event.altKey) return;
    const kind = WRITES[event.key];
    if (event.key === 'j' || event.key === 'k') paragraph(paper, event.key === 'j' ? 1 : -1, desk);
    else if (event.key === 'n' || event.key === 'p') desk.step(event.key === 'n' ? 1 : -1);
    else if (kind !== undefined) desk.write(kind);
    else if (event.key === '?') document.querySelector<HTMLDetailsElement>('[data-keys]')?.setAttribute('open', '');
    else return;
    event.preventDefault();
  });
  document.addEventListener('keydown', event => {
    if (event.key !== 'Enter' || !event.ctrlKey) return;
    const form = event.shiftKey ? document.querySelector<HTMLFormElement>('form[data-send]')
      : (event.target as Element).closest<HTMLFormElement>('form[data-annotate]');
    form?.requestSubmit();
  });
}

/** The paragraph the cursor stands in, as a selection of all its words. */
export function paragraphAtCursor(paper: HTMLElement): Range | null {
  const node = getSelection()?.focusNode ?? null;
  const line = (node instanceof Element ? node : node?.parentElement)?.closest<HTMLElement>('p[data-start]') ?? null;
  if (line === null || !paper.contains(line)) return null;
  const range = document.createRange();
  range.selectNodeContents(line);
  return range;
}

function paragraph(paper: HTMLElement, by: 1 | -1, desk: Desk): void {
  const lines = [...paper.querySelectorAll<HTMLElement>('p[data-start]')];
  const node = getSelection()?.focusNode ?? null;
  const here = node === null ? -1 : lines.findIndex(line => line.contains(node));
  const next = lines[Math.max(0, Math.min(lines.length - 1, here + by))];
  if (next === undefined) return;
  getSelection()?.collapse(next, 0);
  next.scrollIntoView({ block: 'center' });
  lines.forEach(line => line.classList.toggle('here', line === next));
  desk.showCursor();
}
