// A section being written: the sheet of paper, and around it what keeps, counts, warns and leads.
import { keymap } from '@codemirror/view';
import { markList } from './marks/list';
import { Dismissing } from './marks/dismissing';
import { marking, type Marking } from './marks/marking';
import { shownMarks } from './marks/shown';
import { Sheet } from './paper/sheet';
import { figures } from './parts/figures';
import { find } from './parts/find';
import { gauge } from './parts/gauge';
import { help } from './parts/help';
import { outline } from './parts/outline';
import { Parts } from './parts/parts';
import { onPhone } from './parts/phone';
import { SaveState } from './parts/savestate';
import { Autosave } from './safety/autosave';
import { Keep } from './safety/keep';
import { watch } from './safety/presence';
import { leftBehind, offer, undecided } from './safety/recovery';
import { Server } from './safety/server';

export class Editor {
  private readonly parts: Parts;
  private readonly sheet: Sheet;
  private readonly keep: Keep;
  private readonly based: HTMLInputElement;
  private readonly autosave: Autosave;
  private readonly state: SaveState;
  private marking: Marking = { refresh: () => undefined, typed: () => undefined };

  constructor(private readonly root: HTMLElement) {
    const { user = '', section = '', url = '', page = '', tag = '' } = root.dataset;
    this.parts = new Parts(root);
    this.keep = new Keep(user, section);
    this.based = this.parts.find<HTMLInputElement>('input[name="basedOnRevision"]');
    this.sheet = this.paper();
    // What the server sent; somebody may have typed already before this script came.
    const shown = this.sheet.area.defaultValue;
    this.autosave = new Autosave({
      text: () => this.sheet.text,
      composing: () => this.sheet.composing,
      basedOn: () => Number(this.based.value),
      show: state => this.state.show(state),
    }, this.keep, new Server(url, page), tag, shown);
    this.state = new SaveState(this.parts, {
      keepMine: (to, theirs) => { this.autosave.rebase(to, theirs.text); void this.autosave.save(); },
      takeTheirs: (to, theirs) => this.take(to, theirs.text, theirs.basedOnRevision),
    });
    this.listen();
    gauge(this.parts, shown);
    offer(leftBehind(this.keep, shown, tag), this.keep, this.parts, text => this.bringBack(text));
    this.keep.tidy(Date.now());
    this.accompany(shown);
    if (this.sheet.text !== shown) this.changed();
  }

  private paper(): Sheet {
    const { parts } = this;
    const side = document.querySelector<HTMLElement>(`[data-marks-for="${this.root.dataset.section}"]`) ?? parts.find('[data-marks-list]');
    return new Sheet(parts.find<HTMLTextAreaElement>('textarea[name="text"]'), {
      extensions: [
        keymap.of([{ key: 'Mod-s', preventDefault: true, run: () => { void this.autosave.save(); return true; } }]),
        outline(parts.find('[data-outline]'), parts.word), shownMarks(parts.word),
        markList(side, parts.word, new Dismissing(sources(this.root.dataset.marks), parts.word, () => this.autosave.settle())), help(parts), find(parts.word),
        figures(parts, this.root.dataset.figures ?? '', () => this.sheet, {
          saved: () => this.autosave.settle(), tied: () => this.marking.refresh(),
        }),
      ],
      changed: update => { if (update.docChanged) this.changed(); },
      filesDropped: () => parts.say('[data-said]', parts.word('filesDropped')),
    });
  }

  private changed(): void {
    gauge(this.parts, this.sheet.text);
    this.autosave.typed();
    this.marking.typed();
  }

  private listen(): void {
    this.sheet.area.form?.addEventListener('submit', event => {
      if (undecided(this.parts)) event.preventDefault();
      else this.autosave.keepLocally(true);
    });
    window.addEventListener('online', () => void this.autosave.resume());
    window.addEventListener('focus', () => void this.autosave.resume());
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'visible') void this.autosave.resume();
      else this.autosave.leave();
    });
    onPhone(reading => {
      this.sheet.readOnly(reading);
      this.root.classList.toggle('reading', reading);
    });
  }

  /** What others do and say meanwhile. */
  private accompany(shown: string): void {
    const { presence, marks } = this.root.dataset;
    if (presence) watch(presence, present => this.state.present(present));
    const revision = this.root.querySelector<HTMLTemplateElement>('template[data-revision]')?.content.textContent ?? '';
    this.marking = marking(this.sheet, sources(marks), () => [this.autosave.serverText, shown, revision], this.parts.word);
  }

  private bringBack(text: string): void {
    this.setAside();
    this.sheet.replace(text);
  }

  private take(tag: string, text: string, basedOn: number): void {
    this.setAside();
    this.autosave.rebase(tag, text);
    this.based.value = String(basedOn);
    this.sheet.replace(text);
  }

  /** What stood here until now is offered again on return. */
  private setAside(): void {
    this.keep.setAside({ text: this.sheet.text, basedOn: Number(this.based.value), tag: this.autosave.serverTag, at: Date.now() });
  }
}

function sources(marks: string | undefined): string[] {
  return (marks ?? '').split(/\s+/).filter(url => url !== '');
}
