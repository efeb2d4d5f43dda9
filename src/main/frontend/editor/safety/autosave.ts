// Keeps every stroke in this browser and, a moment later, on the server. What is typed is never lost: not offline, not
// when the session ends, not when another window saved in between.
import { paragraphs, revisionOf, type Keep, type Kept } from './keep';
import { type Draft, type Outcome, type Server } from './server';

export type State =
  | { kind: 'typing' | 'full' | 'saving' | 'offline' | 'signedOut' | 'closed' | 'tooLong' }
  | { kind: 'saved'; at: Date; revision: number }
  | { kind: 'conflict'; tag: string; draft: Draft };

export interface Host {
  text(): string;
  composing(): boolean;
  basedOn(): number;
  show(state: State): void;
}

const PAUSE = 1_500;
const RETRY = 20_000;
const MOMENT = 200;
const TRIES = 20;

export class Autosave {
  private timer = 0;
  private saving = false;
  private halted: 'no' | 'signedOut' | 'conflict' | 'closed' = 'no';

  constructor(private readonly host: Host, private readonly keep: Keep, private readonly server: Server,
              private tag: string, private savedText: string) {}

  get serverText(): string {
    return this.savedText;
  }

  get serverTag(): string {
    return this.tag;
  }

  get unsaved(): boolean {
    return this.host.text() !== this.savedText;
  }

  typed(): void {
    if (!this.keepLocally()) this.host.show({ kind: 'full' });
    else if (this.halted === 'no') this.host.show({ kind: 'typing' });
    this.later(PAUSE);
  }

  keepLocally(submitted = false): boolean {
    const kept: Kept = { text: this.host.text(), basedOn: this.host.basedOn(), tag: this.tag, at: Date.now() };
    return this.keep.write(submitted ? { ...kept, submitted } : kept);
  }

  /** Leaving the page: the browser still sends a last save, the copy here stays in any case. */
  leave(): void {
    if (this.halted === 'no' && this.unsaved) void this.save();
  }

  async save(): Promise<void> {
    window.clearTimeout(this.timer);
    if (this.halted !== 'no') return;
    if (this.saving || this.host.composing()) {
      this.later(PAUSE);
      return;
    }
    this.saving = true;
    const text = this.host.text();
    this.host.show({ kind: 'saving' });
    const outcome = await this.server.save(text, this.host.basedOn(), this.tag);
    this.saving = false;
    this.answered(outcome, text);
  }

  /** Saves now, after what is under way; answers whether the server has what stands here. */
  async settle(): Promise<boolean> {
    for (let tries = 0; this.unsaved && this.halted === 'no' && tries < TRIES; tries++) {
      if (this.saving) await new Promise(resolve => window.setTimeout(resolve, MOMENT));
      else await this.save();
    }
    return !this.unsaved;
  }

  /** Back in this window, or back online: go on where saving stopped. */
  async resume(): Promise<void> {
    if (this.halted === 'signedOut' && await this.server.renewToken()) this.halted = 'no';
    if (this.halted === 'no' && this.unsaved) await this.save();
  }

  /** Somebody decided about a conflict: what is typed on now lies on the other's state. */
  rebase(tag: string, text: string): void {
    this.halted = 'no';
    this.tag = tag;
    this.savedText = text;
  }

  private answered(outcome: Outcome, text: string): void {
    switch (outcome.kind) {
      case 'saved':
        this.tag = outcome.tag;
        this.savedText = text;
        this.host.show({ kind: 'saved', at: new Date(), revision: revisionOf(outcome.tag) });
        if (this.unsaved) {
          this.keepLocally();
          this.later(PAUSE);
        } else this.keep.clear();
        break;
      case 'conflict':
        // The same words from another window are no conflict.
        if (paragraphs(outcome.draft.text) === paragraphs(text)) this.answered({ ...outcome, kind: 'saved' }, text);
        else this.halt('conflict', outcome);
        break;
      case 'signedOut':
      case 'closed':
        this.halt(outcome.kind, { kind: outcome.kind });
        break;
      case 'tooLong':
        this.host.show({ kind: 'tooLong' });
        break;
      case 'offline':
        this.host.show({ kind: 'offline' });
        this.later(RETRY);
    }
  }

  private halt(why: 'signedOut' | 'conflict' | 'closed', state: State): void {
    this.halted = why;
    this.keepLocally();
    this.host.show(state);
  }

  private later(pause: number): void {
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.save(), pause);
  }
}
