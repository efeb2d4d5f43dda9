// What was typed and may not have reached the server, per person and section, in this browser. Every open page writes its
// own copy, so that two windows never overwrite each other.
export interface Kept {
  text: string;
  basedOn: number;
  /** The server's state the text was typed on. */
  tag: string;
  at: number;
  /** Handed in by the form; the answer was not seen. */
  submitted?: boolean;
}

/** A copy that some page left behind. */
export interface Found extends Kept {
  key: string;
}

const PREFIX = 'qianfa.draft.';
const MONTH = 30 * 24 * 3600 * 1000;

export class Keep {
  private readonly family: string;
  private readonly key: string;

  constructor(user: string, section: string, private readonly storage: () => Storage = () => localStorage) {
    this.family = `${PREFIX}${user}.${section}.`;
    this.key = `${this.family}${Date.now().toString(36)}${Math.random().toString(36).slice(2, 8)}`;
  }

  /** False if this browser keeps nothing (storage full or forbidden). */
  write(kept: Kept): boolean {
    try {
      this.storage().setItem(this.key, JSON.stringify(kept));
      return true;
    } catch {
      return false;
    }
  }

  clear(): void {
    this.drop(this.key);
  }

  /** Lays a text aside under a copy of its own, so that typing on does not overwrite it. */
  setAside(kept: Kept): void {
    try {
      this.storage().setItem(`${this.key}.aside`, JSON.stringify(kept));
    } catch {
      // It can still be undone in the editor itself.
    }
  }

  /** What other pages left, the newest first. */
  found(): Found[] {
    const found: Found[] = [];
    for (const key of this.keys(this.family)) {
      const kept = key === this.key ? null : this.load(key);
      if (kept !== null) found.push({ ...kept, key });
    }
    return found.sort((a, b) => b.at - a.at);
  }

  drop(key: string): void {
    try {
      this.storage().removeItem(key);
    } catch {
      // Nothing was kept then.
    }
  }

  /** What was handed in long ago needs no copy; keeps the browser's little room free. */
  tidy(now: number): void {
    for (const key of this.keys(PREFIX)) {
      const kept = this.load(key);
      if (kept?.submitted === true && kept.at < now - MONTH) this.drop(key);
    }
  }

  private load(key: string): Kept | null {
    try {
      const kept = JSON.parse(this.storage().getItem(key) ?? 'null') as Kept | null;
      return typeof kept?.text === 'string' ? kept : null;
    } catch {
      return null;
    }
  }

  private keys(prefix: string): string[] {
    try {
      const storage = this.storage();
      return Array.from({ length: storage.length }, (_, i) => storage.key(i) ?? '').filter(key => key.startsWith(prefix));
    } catch {
      return [];
    }
  }
}

/** What counts in a text: its paragraphs, not the blanks around them. */
export function paragraphs(text: string): string {
  return text.split(/\r\n|\r|\n/).map(line => line.trim()).filter(line => line !== '').join('\n');
}

/**
 * Whether a copy is worth offering when the server shows another text. A copy of what reached the server is cleared at once,
 * so every other one is shown to the person, however old; only what was handed in is known to have arrived.
 */
export function worthOffering(kept: Kept, shown: string, tag: string): boolean {
  if (paragraphs(kept.text) === '' || paragraphs(kept.text) === paragraphs(shown)) return false;
  return !(kept.submitted === true && revisionOf(tag) > kept.basedOn);
}

/** Number of the newest revision that a tag of the server names. */
export function revisionOf(tag: string): number {
  return Number(/^"r(\d+)-/.exec(tag)?.[1] ?? 0);
}
