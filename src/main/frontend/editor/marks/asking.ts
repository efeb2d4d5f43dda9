// Asks again once somebody has stopped typing; of two answers only the later one counts.

export const PAUSE = 1_000;

export interface Asked<T> {
  /** The text as it stands. */
  text(): string;
  /** Runs at once, or when the characters being composed are written. */
  whenSettled(act: () => void): void;
  /** Nothing if the question was given up. */
  ask(text: string, signal: AbortSignal): Promise<T | null>;
  answered(answer: T, text: string): void;
}

export class Asking<T> {
  private timer: number | undefined;
  private running: AbortController | undefined;

  constructor(private readonly asked: Asked<T>, private readonly pause = PAUSE) {}

  /** Whenever the text changes. */
  typed(): void {
    this.running?.abort();
    globalThis.clearTimeout(this.timer);
    this.timer = globalThis.setTimeout(() => this.asked.whenSettled(() => void this.now()), this.pause) as unknown as number;
  }

  /** Without waiting. An answer to a text that is no longer there is forgotten: the next question is on its way. */
  async now(): Promise<void> {
    globalThis.clearTimeout(this.timer);
    this.running?.abort();
    const question = new AbortController();
    this.running = question;
    const text = this.asked.text();
    const answer = await this.asked.ask(text, question.signal);
    if (answer !== null && !question.signal.aborted) {
      this.asked.whenSettled(() => { if (this.asked.text() === text) this.asked.answered(answer, text); });
    }
  }
}
