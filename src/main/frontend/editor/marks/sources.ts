// Reads what others say about the text. Each source has an address that ends in its name; one that is not there is silent.
import type { Words } from '../parts/parts';
import type { Mark, Tone } from './mark';

import { spoken, token } from '../safety/server';

type Raw = Record<string, unknown>;

/** Whether a source reads the text as it is typed; the others look at what is saved. */
export function readsTyping(url: string): boolean {
  return nameOf(url) === 'findings';
}

/** What is found in a text as it stands here; null if there is no answer, or nobody waits for it any more. */
export async function readTyped(url: string, text: string, words: Words, signal: AbortSignal): Promise<Mark[] | null> {
  try {
    const response = await fetch(url, {
      method: 'POST', credentials: 'same-origin', signal, body: JSON.stringify({ text }),
      headers: { 'Accept': 'application/json', 'Content-Type': 'application/json', ...token(), ...spoken() },
    });
    if (!response.ok) {
      void response.body?.cancel();
      return null;
    }
    return marks(nameOf(url), await response.json() as unknown, words);
  } catch {
    return null;
  }
}

export async function read(url: string, words: Words): Promise<Mark[]> {
  try {
    const response = await fetch(url, { credentials: 'same-origin', headers: { Accept: 'application/json' } });
    if (!response.ok) {
      void response.body?.cancel();
      return [];
    }
    return marks(nameOf(url), await response.json() as unknown, words);
  } catch {
    return [];
  }
}

function marks(source: string, items: unknown, words: Words): Mark[] {
  const make = MAKERS[source];
  return make !== undefined && Array.isArray(items) ? items.map((item, index) => make(item as Raw, index, words)) : [];
}

function nameOf(url: string): string {
  return url.split('?')[0]?.split('/').pop() ?? '';
}

const MAKERS: Record<string, (raw: Raw, index: number, words: Words) => Mark> = {
  findings: (raw, index) => ({
    ...base('finding', raw, `finding-${text(raw.id) || `${text(raw.rule)}-${number(raw.start)}-${index}`}`),
    tone: tone(text(raw.severity)),
    title: text(raw.ruleName) || text(raw.rule),
    text: text(raw.message),
    suggestion: typeof raw.suggestion === 'string' ? raw.suggestion : null,
    rule: text(raw.rule),
  }),
  figures: (raw, index, words) => {
    const state = text(raw.state).toLowerCase();
    const value = `${text(raw.value)}${text(raw.unit)}`;
    return {
      ...base('figure', raw, `figure-${text(raw.linkId) || `${text(raw.figureId)}-${index}`}`),
      tone: state === 'stale' ? 'warning' : state === 'lost' ? 'info' : 'fine',
      title: value === '' ? text(raw.name) : words('figureTitle', text(raw.name), value),
      text: words(state === 'stale' ? 'figureStale' : state === 'lost' ? 'figureLost' : 'figureOk'),
      suggestion: state === 'stale' ? text(raw.suggestion) || null : null,
    };
  },
  annotations: (raw, _index, words) => {
    const opinion = raw.needsAnswer === true;
    const author = text(raw.author);
    const basis = text(raw.legalBasis);
    return {
      ...base('annotation', raw, `annotation-${text(raw.id)}`),
      tone: !opinion ? 'note' : text(raw.severity) === 'REQUIRED' ? 'error' : text(raw.severity) === 'RECOMMENDED' ? 'warning' : 'info',
      title: words(opinion ? 'opinionBy' : 'commentBy', author),
      text: basis === '' ? text(raw.text) : `${text(raw.text)}\n${words('legalBasis', basis)}`,
      suggestion: text(raw.proposedWording) || null,
    };
  },
};

function base(kind: Mark['kind'], raw: Raw, id: string): Omit<Mark, 'tone' | 'title' | 'text'> {
  const placed = raw.start !== undefined && raw.start !== null;
  return {
    id, kind, quote: text(raw.quote) || text(raw.words), suggestion: text(raw.suggestion) || null,
    start: placed ? number(raw.start) : -1, end: placed ? number(raw.end) : -1,
  };
}

function tone(severity: string): Tone {
  const known: Record<string, Tone> = { error: 'error', warning: 'warning', info: 'info' };
  return known[severity] ?? 'info';
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}

function number(value: unknown): number {
  return typeof value === 'number' ? value : -1;
}
