// What was typed and may not have reached the server, per person and section, in this browser.
export interface Kept {
  text: string;
  basedOn: number;
  /** The server's state the text was typed on. */
  tag: string;
  at: number;
  /** Handed in by the form; the answer was not seen. */
  submitted?: boolean;
}

export class Keep {
  private readonly key: string;

  constructor(user: string, section: string) {
    this.key = `qianfa.draft.${user}.${section}`;
  }

  read(): Kept | null {
    return this.load(this.key);
  }

  /** False if this browser keeps nothing (storage full or forbidden). */
  write(kept: Kept): boolean {
    return this.store(this.key, kept);
  }

  clear(): void {
    this.remove(this.key);
  }

  /** A text that was found or replaced and that nobody has decided about: typing on must not overwrite it. */
  undecided(): Kept | null {
    return this.load(`${this.key}.undecided`);
  }

  setAside(kept: Kept): void {
    this.store(`${this.key}.undecided`, kept);
  }

  decide(): void {
    this.remove(`${this.key}.undecided`);
  }

  private load(key: string): Kept | null {
    try {
      const raw = localStorage.getItem(key);
      return raw === null ? null : JSON.parse(raw) as Kept;
    } catch {
      return null;
    }
  }

  private store(key: string, kept: Kept): boolean {
    try {
      localStorage.setItem(key, JSON.stringify(kept));
      return true;
    } catch {
      return false;
    }
  }

  private remove(key: string): void {
    try {
      localStorage.removeItem(key);
    } catch {
      // Nothing was kept then.
    }
  }
}

/** What counts in a text: its paragraphs, not the blanks around them. */
export function paragraphs(text: string): string {
  return text.split(/\r\n|\r|\n/).map(line => line.trim()).filter(line => line !== '').join('\n');
}

/** Whether a kept text is worth offering when the server shows another one. */
export function worthOffering(kept: Kept | null, shown: string, tag: string, savedAt: number): kept is Kept {
  if (kept === null || paragraphs(kept.text) === paragraphs(shown)) return false;
  const revision = Number(/^"r(\d+)-/.exec(tag)?.[1] ?? 0);
  if (kept.submitted && revision > kept.basedOn) return false;
  return kept.tag === tag || kept.at > savedAt;
}
