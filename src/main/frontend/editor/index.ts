// Every sheet one types on becomes an editor; without this script, or in an old browser, it stays a form.
import { canAdoptStyles } from './paper/adopt';
import { Sheet } from './paper/sheet';
import { Editor } from './editor';
import { find } from './parts/find';
import { Parts } from './parts/parts';
import { Keep, worthOffering } from './safety/keep';

if (canAdoptStyles()) {
  document.querySelectorAll<HTMLElement>('[data-editor]').forEach(begin);
  document.querySelectorAll<HTMLTextAreaElement>('textarea[data-sheet]').forEach(area => {
    new Sheet(area, { extensions: find(new Parts(area.form ?? document.body).word) });
  });
}

/** A folded sheet waits until somebody unfolds it, unless this browser kept something for it. */
function begin(root: HTMLElement): void {
  const fold = root.closest('details');
  if (fold === null || fold.open) {
    new Editor(root);
    return;
  }
  const { user = '', section = '', tag = '' } = root.dataset;
  const shown = root.querySelector<HTMLTextAreaElement>('textarea[name="text"]')?.value ?? '';
  const opened = (): void => {
    fold.removeEventListener('toggle', opened);
    new Editor(root);
  };
  fold.addEventListener('toggle', opened);
  if (new Keep(user, section).found().some(kept => worthOffering(kept, shown, tag))) fold.open = true;
}
