// The form beside the text: takes the place of the words, and gives it up when they are edited by hand.
import type { Words } from './text';

export type Kind = 'opinion' | 'suggestion' | 'comment';

const field = <T extends HTMLElement>(form: HTMLFormElement, name: string): T => form.elements.namedItem(name) as unknown as T;

export class AnnotateForm {
  constructor(private readonly form: HTMLFormElement) {
    this.quote.addEventListener('input', () => this.forgetPlace());
    this.section.addEventListener('change', () => this.forgetPlace());
    form.addEventListener('change', () => this.fit());
    this.fit();
  }

  fill(words: Words, kind: Kind): void {
    this.set('start', String(words.start));
    this.set('end', String(words.end));
    this.set('revisionId', words.section.dataset.revision ?? '');
    this.section.value = words.section.dataset.section ?? '';
    this.quote.value = words.quote;
    this.form.querySelectorAll<HTMLInputElement>('[name="type"]').forEach(radio => (radio.checked = radio.value === kind));
    this.form.classList.add('placed');
    this.fit();
    this.form.closest('details')?.setAttribute('open', '');
    this.form.scrollIntoView({ block: 'nearest' });
    if (kind === 'suggestion' && this.wording.value === '') this.wording.value = words.quote;
    (kind === 'suggestion' ? this.wording : field<HTMLTextAreaElement>(this.form, 'text')).focus();
  }

  clear(): void {
    this.forgetPlace();
    this.quote.value = '';
    this.section.value = '';
  }

  contains(element: Element | null): boolean {
    return element !== null && this.form.contains(element);
  }

  private get quote(): HTMLTextAreaElement {
    return field(this.form, 'quote');
  }

  private get wording(): HTMLTextAreaElement {
    return field(this.form, 'proposedWording');
  }

  private get section(): HTMLSelectElement {
    return field(this.form, 'sectionId');
  }

  private set(name: string, value: string): void {
    field<HTMLInputElement>(this.form, name).value = value;
  }

  private forgetPlace(): void {
    ['start', 'end', 'revisionId'].forEach(name => this.set(name, ''));
    this.form.classList.remove('placed');
  }

  private fit(): void {
    const kind = this.form.querySelector<HTMLInputElement>('[name="type"]:checked')?.value ?? 'opinion';
    this.form.querySelectorAll<HTMLElement>('[data-for]').forEach(part => (part.hidden = !(part.dataset.for ?? '').split(' ').includes(kind)));
  }
}
