// The numbers that a web page counts by itself, written out; Word writes its own as text.

const DIGITS = '〇一二三四五六七八九';

export class ListCounter {
  private next: number;
  readonly style: string;

  constructor(list: Element) {
    this.next = Number(list.getAttribute('start') ?? '1') || 1;
    const declared = /list-style(?:-type)?\s*:\s*([a-z-]+)/i.exec(list.getAttribute('data-style') ?? '')?.[1];
    this.style = list.tagName === 'UL' ? 'none' : (declared ?? list.getAttribute('type') ?? '1').toLowerCase();
  }

  number(item: Element): string {
    const given = Number(item.getAttribute('value') ?? '');
    const value = given > 0 ? given : this.next;
    this.next = value + 1;
    return written(value, this.style);
  }
}

/** What stands before an item: nothing if the page shows nothing or the text already begins with a number. */
export function numbered(item: Element, counter: ListCounter | undefined): string {
  const number = counter?.number(item) ?? '';
  const own = /^\s*(?:[一二三四五六七八九十百]{1,4}、|[(（][^()（）]{1,4}[)）]|[0-9０-９]{1,2}[.．、])/u;
  return own.test(item.textContent ?? '') ? '' : number;
}

function written(value: number, style: string): string {
  switch (style) {
    case 'none': case 'disc': case 'circle': case 'square': return '';
    case 'a': case 'lower-alpha': case 'lower-latin': return `${letter(value, 'a')}.`;
    case 'upper-alpha': case 'upper-latin': return `${letter(value, 'A')}.`;
    case 'cjk-ideographic': case 'simp-chinese-informal': case 'trad-chinese-informal': case 'cjk-decimal':
      return `${chinese(value)}、`;
    default: return `${value}.`;
  }
}

function letter(value: number, first: string): string {
  return String.fromCharCode(first.charCodeAt(0) + (value - 1) % 26);
}

/** 1 to 99 as headings count; others in digits. */
export function chinese(value: number): string {
  if (value < 1 || value > 99) return String(value);
  const tens = Math.floor(value / 10);
  const units = value % 10;
  const high = tens === 0 ? '' : `${tens === 1 ? '' : DIGITS.charAt(tens)}十`;
  return high + (units === 0 ? '' : DIGITS.charAt(units));
}
