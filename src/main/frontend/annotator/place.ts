// An annotation whose words went astray: while its form is open, words selected in the text fill it.
import { wordsOf } from './text';

const set = (form: HTMLFormElement, name: string, value: string): void => {
  (form.elements.namedItem(name) as HTMLInputElement | HTMLTextAreaElement).value = value;
};

export function choosePlaces(paper: HTMLElement): void {
  const forms = [...document.querySelectorAll<HTMLFormElement>('form[data-replace]')];
  for (const form of forms) {
    form.querySelector('textarea')?.addEventListener('input', () => ['revisionId', 'start', 'end'].forEach(name => set(form, name, '')));
  }
  document.addEventListener('selectionchange', () => {
    const form = forms.find(candidate => candidate.closest('details')?.open ?? false);
    const selection = getSelection();
    if (form === undefined || selection === null || selection.isCollapsed || selection.rangeCount === 0) return;
    const range = selection.getRangeAt(0);
    const words = paper.contains(range.startContainer) ? wordsOf(range) : null;
    const section = form.closest<HTMLElement>('[data-place]')?.dataset.section;
    if (words === null || words.section.dataset.section !== section) return;
    set(form, 'revisionId', words.section.dataset.revision ?? '');
    set(form, 'start', String(words.start));
    set(form, 'end', String(words.end));
    set(form, 'quote', words.quote);
  });
}
