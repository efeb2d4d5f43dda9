// Keeps every stroke in this browser and, a moment later, on the server. What is typed is never lost: not offline, not
// when the session ends, not when another window saved in between.
import { Keep, paragraphs, worthOffering, type Kept } from './keep';
import { Server, type Draft, type Outcome } from './server';
import { View, characters, clock, day } from './view';

const PAUSE = 1_500;
const RETRY = 20_000;

export class Editor {
  private readonly view: View;
  private readonly keep: Keep;
  private readonly server: Server;
  private readonly based: HTMLInputElement;
  private tag: string;
  private savedText: string;
  private timer = 0;
  private saving = false;
  private composing = false;
  private halted: 'no' | 'signedOut' | 'conflict' | 'closed' = 'no';
  private theirs: { tag: string; draft: Draft } | null = null;
  private replaced: string | null = null;

  constructor(private readonly root: HTMLElement) {
    const data = root.dataset;
    this.view = new View(root);
    this.keep = new Keep(data.user ?? '', data.section ?? '');
    this.server = new Server(data.url ?? '', data.page ?? '');
    this.based = this.view.part('input[name="basedOnRevision"]');
    this.tag = data.tag ?? '';
    this.savedText = this.view.area.value;
    const savedAt = data.savedAt ? new Date(data.savedAt) : null;
    if (savedAt) this.view.say(this.view.word('saved', day(savedAt)), 'good');
    this.offer(savedAt?.getTime() ?? 0);
    this.listen();
    this.view.count();
  }

  private listen(): void {
    const { area } = this.view;
    area.addEventListener('compositionstart', () => { this.composing = true; });
    area.addEventListener('compositionend', () => { this.composing = false; this.typed(); });
    area.addEventListener('input', event => {
      if (!this.composing && !(event as InputEvent).isComposing) this.typed();
    });
    this.root.addEventListener('keydown', event => {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 's') {
        event.preventDefault();
        if (!this.composing) void this.save();
      }
    });
    area.form?.addEventListener('submit', () => this.keepLocally(true));
    window.addEventListener('online', () => void this.resume());
    window.addEventListener('focus', () => void this.resume());
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'visible') void this.resume();
      else if (this.halted === 'no' && this.unsaved()) void this.save();
    });
    this.view.on('[data-keep-mine]', () => this.settle(true));
    this.view.on('[data-take-theirs]', () => this.settle(false));
    this.view.on('[data-undo]', () => this.putBack());
  }

  private typed(): void {
    this.view.count();
    if (!this.keepLocally(false)) this.view.say(this.view.word('full'), 'bad');
    else if (this.halted === 'no') this.view.say(this.view.word('typing'), 'plain');
    this.later(PAUSE);
  }

  private keepLocally(submitted: boolean): boolean {
    const kept: Kept = { text: this.view.area.value, basedOn: Number(this.based.value), tag: this.tag, at: Date.now() };
    return this.keep.write(submitted ? { ...kept, submitted } : kept);
  }

  private unsaved(): boolean {
    return this.view.area.value !== this.savedText;
  }

  private later(pause: number): void {
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.save(), pause);
  }

  private async save(): Promise<void> {
    window.clearTimeout(this.timer);
    if (this.halted !== 'no') return;
    if (this.saving || this.composing) {
      this.later(PAUSE);
      return;
    }
    this.saving = true;
    const text = this.view.area.value;
    this.view.say(this.view.word('saving'), 'plain');
    const outcome = await this.server.save(text, Number(this.based.value), this.tag);
    this.saving = false;
    this.answered(outcome, text);
  }

  private answered(outcome: Outcome, text: string): void {
    switch (outcome.kind) {
      case 'saved':
        this.tag = outcome.tag;
        this.savedText = text;
        this.view.say(this.view.word('saved', clock(new Date())), 'good');
        if (paragraphs(this.keep.undecided()?.text ?? '') === paragraphs(text)) this.keep.decide();
        if (!this.unsaved()) this.keep.clear();
        else { this.keepLocally(false); this.later(PAUSE); }
        break;
      case 'conflict':
        this.theirs = outcome;
        this.halt('conflict', 'moved');
        this.view.show('.editor-conflict', true);
        break;
      case 'signedOut':
        this.halt('signedOut', 'expired');
        this.loginLink();
        break;
      case 'closed':
        this.halt('closed', 'closed');
        break;
      case 'tooLong':
        this.view.say(this.view.word('long'), 'bad');
        break;
      case 'offline':
        this.view.say(this.view.word('offline'), 'bad');
        this.later(RETRY);
    }
  }

  private halt(why: 'signedOut' | 'conflict' | 'closed', word: string): void {
    this.halted = why;
    this.keepLocally(false);
    this.view.say(this.view.word(word), 'bad');
  }

  private loginLink(): void {
    const link = this.view.part<HTMLAnchorElement>('[data-login-link]');
    link.href = `${this.root.dataset.login}?back=${encodeURIComponent(location.pathname)}`;
    link.hidden = false;
  }

  /** Back in this window, or back online: go on where saving stopped. */
  private async resume(): Promise<void> {
    if (this.halted === 'signedOut') {
      if (!await this.server.renewToken()) return;
      this.halted = 'no';
      this.view.show('[data-login-link]', false);
    }
    if (this.halted === 'no' && this.unsaved()) await this.save();
  }

  private settle(mine: boolean): void {
    if (!this.theirs) return;
    const { tag, draft } = this.theirs;
    this.theirs = null;
    this.halted = 'no';
    this.tag = tag;
    this.savedText = draft.text;
    this.view.show('.editor-conflict', false);
    if (mine) {
      void this.save();
      return;
    }
    this.replace(draft.text);
    this.keep.clear();
    this.based.value = String(draft.basedOnRevision);
    this.view.say(this.view.word('saved', draft.savedAt ? day(new Date(draft.savedAt)) : ''), 'good');
  }

  private putBack(): void {
    if (this.replaced === null) return;
    this.put(this.replaced);
    this.replaced = null;
    this.keep.decide();
    this.view.show('[data-undo]', false);
    this.typed();
  }

  private offer(savedAt: number): void {
    const shown = this.view.area.value;
    const found = this.keep.read();
    this.keep.clear();
    const kept = worthOffering(found, shown, this.tag, savedAt) ? found : this.keep.undecided();
    if (!kept || paragraphs(kept.text) === paragraphs(shown)) {
      this.keep.decide();
      return;
    }
    this.keep.setAside(kept);
    this.view.part('[data-recovery-text]').textContent =
      this.view.word('local', day(new Date(kept.at)), characters(kept.text));
    this.view.show('.editor-recovery', true);
    this.view.on('[data-recover]', () => {
      this.view.show('.editor-recovery', false);
      this.replace(kept.text);
      this.typed();
    });
    this.view.on('[data-discard]', () => {
      this.view.show('.editor-recovery', false);
      this.keep.decide();
    });
  }

  /** What stood here is set aside, so that it can be brought back now or on return. */
  private replace(text: string): void {
    this.replaced = this.view.area.value;
    this.keep.setAside({ text: this.replaced, basedOn: Number(this.based.value), tag: this.tag, at: Date.now() });
    this.view.show('[data-undo]', true);
    this.put(text);
  }

  private put(text: string): void {
    this.view.area.value = text;
    this.view.count();
  }
}
