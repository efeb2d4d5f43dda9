// How long the text is, beside how long it ought to be.
import type { Parts } from './parts';

/** Characters as an office counts them: without blanks and line ends. */
export function characters(text: string): number {
  return [...text.replace(/\s/g, '')].length;
}

export function gauge(parts: Parts, text: string): void {
  const count = characters(text);
  const target = Number(parts.root.dataset.target ?? '0');
  parts.say('[data-count]', target > 0 ? parts.word('countOf', count, target) : parts.word('count', count));
  const bar = parts.root.querySelector<HTMLProgressElement>('[data-gauge]');
  if (bar === null) return;
  bar.hidden = target <= 0;
  bar.max = Math.max(target, 1);
  bar.value = Math.min(count, bar.max);
  bar.classList.toggle('over', target > 0 && count > target);
}
