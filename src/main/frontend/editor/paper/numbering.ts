// The headings of official text, as org.qianfa.officialtext reads them (Numbering, HeadingTitle, Enclosures). Both sides
// are held to one table: src/test/resources/officialtext/headings.json.

export interface Heading {
  /** 1 to 4: 一、 （一） 1. （1） */
  level: number;
  /** Where the heading begins in the line; blanks before it are nobody's business. */
  start: number;
  numberEnd: number;
  /** After the mark that ends the title. */
  end: number;
  /** Whether nothing follows it in the line. */
  alone: boolean;
}

const CHINESE = '[一二三四五六七八九十百]{1,4}';
const DIGIT = '[0-9０-９]';
const SHAPES = [
  `${CHINESE}、(?!${CHINESE}[、级类线期审季月])`,
  `[(（]${CHINESE}[)）]`,
  `${DIGIT}{1,2}(?:[.．](?!${DIGIT}(?!${DIGIT}{3}年))|、)`,
  `[(（]${DIGIT}{1,2}[)）]`,
].map(shape => new RegExp(`^(?:${shape})`, 'u'));

const OPENING = ['“', '‘', '「', '『', '《', '〈', '（(', '【', '['];
const CLOSING = ['”', '’', '」', '』', '》', '〉', '）)', '】', ']'];
const SENTENCE_ENDS = '。！？!?；;';
const CLAUSE_ENDS = '，,：:';
const LONGEST_HEADING = 80;
const BLANK = /[\s\u001c-\u001f\u200b]/;

export function blank(character: string): boolean {
  return BLANK.test(character);
}

/** The heading a line starts with, or null. */
export function headingOf(line: string): Heading | null {
  const start = leading(line);
  const paragraph = trimmed(line.slice(start));
  for (let i = 0; i < SHAPES.length; i++) {
    const number = SHAPES[i]?.exec(paragraph)?.[0].length ?? 0;
    if (number === 0) continue;
    const end = Math.min(titleEnd(paragraph, number) + 1, paragraph.length);
    return { level: i + 1, start, numberEnd: start + number, end: start + end, alone: end === paragraph.length };
  }
  return null;
}

/** The first sentence, or the first clause of a long one. */
function titleEnd(paragraph: string, from: number): number {
  const open = openAt(paragraph);
  const sentence = first(paragraph, SENTENCE_ENDS, from, paragraph.length, open);
  return sentence - from <= LONGEST_HEADING
    ? withoutClauseEnd(paragraph, from, sentence)
    : first(paragraph, CLAUSE_ENDS, from, sentence, open);
}

function withoutClauseEnd(paragraph: string, from: number, end: number): number {
  const last = from + trimmed(paragraph.slice(from, end)).length;
  return last > from && CLAUSE_ENDS.includes(paragraph.charAt(last - 1)) ? last - 1 : end;
}

function first(paragraph: string, marks: string, from: number, to: number, enclosed: Uint8Array): number {
  for (let i = from; i < to; i++) if (marks.includes(paragraph.charAt(i)) && enclosed[i] === 0) return i;
  return to;
}

/** Which characters stand inside a pair of marks, or are one. A mark without its counterpart encloses nothing. */
function openAt(paragraph: string): Uint8Array {
  const steps = new Int32Array(paragraph.length + 1);
  const open: number[][] = OPENING.map(() => []);
  for (let i = 0; i < paragraph.length; i++) {
    const c = paragraph.charAt(i);
    const opened = OPENING.findIndex(marks => marks.includes(c));
    const closed = opened < 0 ? CLOSING.findIndex(marks => marks.includes(c)) : -1;
    if (opened >= 0) open[opened]?.push(i);
    const begin = closed >= 0 ? open[closed]?.pop() : undefined;
    if (begin !== undefined) {
      steps[begin] = (steps[begin] ?? 0) + 1;
      steps[i + 1] = (steps[i + 1] ?? 0) - 1;
    }
  }
  let depth = 0;
  return Uint8Array.from(steps, step => ((depth += step) > 0 ? 1 : 0));
}

function leading(line: string): number {
  let start = 0;
  while (start < line.length && blank(line.charAt(start))) start++;
  return start;
}

function trimmed(text: string): string {
  let end = text.length;
  while (end > 0 && blank(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}
