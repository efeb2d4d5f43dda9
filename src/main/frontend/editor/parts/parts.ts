// The parts of the page around the text, and what they say in the page's language.
/** A word of the page by its name, with values in its gaps. */
export type Words = (name: string, ...values: (string | number)[]) => string;

export type Tone = 'good' | 'plain' | 'bad';

export class Parts {
  private readonly words = new Map<string, string>();

  constructor(readonly root: HTMLElement) {
    const template = root.querySelector<HTMLTemplateElement>('template[data-words]');
    template?.content.querySelectorAll<HTMLElement>('[data-word]')
      .forEach(word => this.words.set(word.dataset.word ?? '', word.textContent ?? ''));
  }

  find<T extends HTMLElement = HTMLElement>(selector: string): T {
    const found = this.root.querySelector<T>(selector);
    if (!found) throw new Error(`the sheet has no ${selector}`);
    return found;
  }

  /** Bound, so that it can be handed on. */
  readonly word: Words = (name, ...values) =>
    (this.words.get(name) ?? name).replace(/\{(\d)\}/g, (_, index: string) => String(values[Number(index)] ?? ''));

  say(selector: string, text: string, tone: Tone = 'plain'): void {
    const place = this.find(selector);
    if (place.textContent !== text) place.textContent = text;
    place.dataset.tone = tone;
  }

  show(selector: string, shown: boolean): void {
    this.find(selector).hidden = !shown;
  }

  on(selector: string, act: () => void): void {
    this.find(selector).addEventListener('click', act);
  }
}
