// Says quietly what became of the text, and loudly only when a person must decide.
import type { State } from '../safety/autosave';
import { revisionOf } from '../safety/keep';
import type { Present } from '../safety/presence';
import type { Draft } from '../safety/server';
import type { Parts, Tone } from './parts';
import { clock, moment } from './time';

export interface Decisions {
  keepMine(tag: string, theirs: Draft): void;
  takeTheirs(tag: string, theirs: Draft): void;
}

const TONES: Record<State['kind'], Tone> = {
  typing: 'plain', saving: 'plain', saved: 'good', full: 'bad', offline: 'bad', signedOut: 'bad', closed: 'bad', tooLong: 'bad', conflict: 'bad',
};
const WORDS: Partial<Record<State['kind'], string>> = { signedOut: 'expired', tooLong: 'tooLong', conflict: 'elsewhere' };

export class SaveState {
  private theirs: { tag: string; draft: Draft } | null = null;

  constructor(private readonly parts: Parts, decisions: Decisions) {
    const { savedAt } = parts.root.dataset;
    if (savedAt) parts.say('[data-state]', parts.word('saved', moment(new Date(savedAt))), 'good');
    const decide = (act: (tag: string, theirs: Draft) => void) => (): void => {
      const { theirs } = this;
      if (theirs === null) return;
      this.theirs = null;
      parts.show('.editor-conflict', false);
      act(theirs.tag, theirs.draft);
    };
    parts.on('[data-keep-mine]', decide((tag, draft) => decisions.keepMine(tag, draft)));
    parts.on('[data-take-theirs]', decide((tag, draft) => decisions.takeTheirs(tag, draft)));
  }

  show(state: State): void {
    const { parts } = this;
    const said = state.kind === 'saved' ? parts.word('saved', clock(state.at)) : parts.word(WORDS[state.kind] ?? state.kind);
    parts.say('[data-state]', said, TONES[state.kind]);
    this.login(state.kind === 'signedOut');
    if (state.kind === 'saved') this.newest(state.revision);
    if (state.kind === 'conflict') this.conflict(state.tag, state.draft);
  }

  /** Names of those who write here as well, and whether a newer revision came. */
  present({ others, latestRevision }: Present): void {
    const { parts } = this;
    const names = others.filter(other => other.editing).map(other => other.name);
    parts.say('[data-presence]', names.length === 0 ? '' : parts.word('presence', names.join(parts.word('and'))));
    this.newest(latestRevision);
  }

  /** Somebody may have handed in a revision since this page was opened; nothing has to be decided at once. */
  private newest(revision: number): void {
    const { parts } = this;
    const newer = revision > this.basedOn();
    parts.show('[data-newer]', newer);
    if (newer) parts.say('[data-newer-text]', parts.word('newer', revision));
  }

  private basedOn(): number {
    return Number(this.parts.find<HTMLInputElement>('input[name="basedOnRevision"]').value);
  }

  private login(expired: boolean): void {
    const link = this.parts.find<HTMLAnchorElement>('[data-login-link]');
    link.hidden = !expired;
    if (expired) link.href = `${this.parts.root.dataset.login}?back=${encodeURIComponent(location.pathname)}`;
  }

  private conflict(tag: string, draft: Draft): void {
    this.theirs = { tag, draft };
    const { parts } = this;
    const revision = revisionOf(tag);
    const when = draft.savedAt === null ? '' : moment(new Date(draft.savedAt));
    parts.say('[data-conflict-text]', revision > this.basedOn() ? parts.word('conflictRevision', revision) : parts.word('conflictDraft', when));
    parts.show('.editor-conflict', true);
  }
}
