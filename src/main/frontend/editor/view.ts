// The parts of the sheet around the text, and what they say.
export type Tone = 'good' | 'plain' | 'bad';

export class View {
  readonly area: HTMLTextAreaElement;
  private readonly words: DOMStringMap;

  constructor(private readonly root: HTMLElement) {
    this.area = this.part('textarea[name="text"]');
    this.words = this.part<HTMLTemplateElement>('template[data-words]').dataset;
  }

  part<T extends HTMLElement>(selector: string): T {
    const found = this.root.querySelector<T>(selector);
    if (!found) throw new Error(`the sheet has no ${selector}`);
    return found;
  }

  word(name: string, ...values: (string | number)[]): string {
    return (this.words[name] ?? name).replace(/\{(\d)\}/g, (_, index: string) => String(values[Number(index)] ?? ''));
  }

  say(text: string, tone: Tone): void {
    const state = this.part('[data-state]');
    if (state.textContent !== text) state.textContent = text;
    state.dataset.tone = tone;
  }

  count(): void {
    this.part('[data-count]').textContent = this.word('count', characters(this.area.value));
  }

  show(selector: string, shown: boolean): void {
    this.part(selector).hidden = !shown;
  }

  on(selector: string, act: () => void): void {
    this.part(selector).addEventListener('click', act);
  }
}

/** Characters as an office counts them: without blanks and line ends. */
export function characters(text: string): number {
  return [...text.replace(/\s/g, '')].length;
}

export function clock(time: Date): string {
  return `${String(time.getHours()).padStart(2, '0')}:${String(time.getMinutes()).padStart(2, '0')}`;
}

export function day(time: Date): string {
  return `${time.getFullYear()}-${String(time.getMonth() + 1).padStart(2, '0')}-${String(time.getDate()).padStart(2, '0')} ${clock(time)}`;
}
