// Offers what this browser kept and the server never got, one text after another, the newest first.
import type { Parts } from '../parts/parts';
import { day } from '../parts/time';
import { characters } from '../parts/gauge';
import { worthOffering, type Found, type Keep } from './keep';

/** Texts worth a look; copies of what the server has already are dropped. */
export function leftBehind(keep: Keep, shown: string, tag: string): Found[] {
  return keep.found().filter(found => {
    const worth = worthOffering(found, shown, tag);
    if (!worth) keep.drop(found.key);
    return worth;
  });
}

/** Nothing is handed in as long as a text waits to be looked at: it would stay behind unnoticed. @return whether one does */
export function undecided(parts: Parts): boolean {
  const waits = !parts.find('.editor-recovery').hidden;
  parts.show('[data-undecided]', waits);
  if (waits) parts.find<HTMLButtonElement>('[data-recover]').focus();
  return waits;
}

/** @param use what to do with the text a person takes back */
export function offer(found: Found[], keep: Keep, parts: Parts, use: (text: string) => void): void {
  const [first, ...others] = found;
  if (first === undefined) return;
  const box = parts.find('.editor-recovery');
  parts.find('[data-recovery-text]').textContent = parts.word('local', day(new Date(first.at)), characters(first.text));
  parts.find('[data-recovery-preview]').textContent = first.text;
  box.hidden = false;
  const decide = (taken: boolean): void => {
    box.hidden = true;
    if (taken) use(first.text);
    keep.drop(first.key);
    offer(others, keep, parts, use);
  };
  parts.find<HTMLButtonElement>('[data-recover]').onclick = () => decide(true);
  parts.find<HTMLButtonElement>('[data-discard]').onclick = () => decide(false);
}
