// Plain paragraphs out of what Word, WPS and web pages put on the clipboard as HTML. Numbers of lists stay as text,
// every row of a table becomes a line; layout, pictures, comments and deleted revisions are left behind.
import { ListCounter, numbered } from './lists';
import { plain } from './plain';

const SKIPPED = new Set(['HEAD', 'STYLE', 'SCRIPT', 'TEMPLATE', 'TITLE', 'META', 'LINK', 'DEL', 'NOSCRIPT', 'OBJECT', 'IFRAME',
  'SVG', 'MATH', 'BUTTON', 'SELECT', 'TEXTAREA', 'INPUT', 'RP', 'RT']);
const BLOCKS = new Set(['P', 'DIV', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'LI', 'UL', 'OL', 'TR', 'TABLE', 'TBODY', 'THEAD', 'TFOOT',
  'CAPTION', 'BLOCKQUOTE', 'PRE', 'SECTION', 'ARTICLE', 'HEADER', 'FOOTER', 'MAIN', 'ASIDE', 'NAV', 'DL', 'DT', 'DD', 'HR',
  'FIGURE', 'FIGCAPTION', 'ADDRESS', 'FORM', 'CENTER', 'BODY']);
const WIDE = /[\u2e80-\u303f\u3040-\u30ff\u3100-\u9fff\uf900-\ufaff\uff00-\uffef“”‘’…—]/;
export const STYLE = 'data-style';
const HIDDEN = /display\s*:\s*none|mso-hide\s*:\s*all|visibility\s*:\s*hidden|mso-element\s*:\s*comment/i;

export function fromHtml(html: string): string {
  const page = new DOMParser().parseFromString(tame(html), 'text/html');
  const text = new Collector();
  text.node(page.body);
  return plain(text.done());
}

/** Even in a page that nobody sees, styles would be a matter for the content security policy. */
function tame(html: string): string {
  return html.replace(/<style\b[^]*?<\/style>/gi, '').replace(/(<[a-z][^<>]*?\s)style(?=\s*=)/gi, `$1${STYLE}`);
}

class Collector {
  private readonly lines: string[] = [];
  private line = '';
  private readonly lists: ListCounter[] = [];

  done(): string {
    this.breakLine();
    return this.lines.join('\n');
  }

  node(node: Node): void {
    if (node instanceof Text) this.text(node);
    else if (node instanceof Element && !hidden(node)) this.element(node);
  }

  private element(element: Element): void {
    if (element.tagName === 'BR') {
      this.breakLine();
      return;
    }
    const block = BLOCKS.has(element.tagName) && !insideCell(element);
    if (block) this.breakLine();
    if (element.tagName === 'LI') this.line += numbered(element, this.lists[this.lists.length - 1]);
    if (element.tagName === 'TD' || element.tagName === 'TH') this.cell(element);
    else this.children(element);
    if (block) this.breakLine();
  }

  private children(element: Element): void {
    const list = element.tagName === 'OL' || element.tagName === 'UL';
    if (list) this.lists.push(new ListCounter(element));
    element.childNodes.forEach(child => this.node(child));
    if (list) this.lists.pop();
  }

  private cell(element: Element): void {
    if (this.line !== '' && !/\s$/.test(this.line)) this.line += ' ';
    this.children(element);
  }

  /** Ends of lines in the source are no blanks between Chinese characters. */
  private text(node: Text): void {
    if (preformatted(node)) {
      this.lines.push(...(this.line + node.data).split(/\r\n|\r|\n/).slice(0, -1));
      this.line = node.data.split(/\r\n|\r|\n/).pop() ?? '';
      return;
    }
    const before = this.line;
    this.line += node.data.replace(/[ \t]*[\r\n]+[ \t\r\n]*/g, (_, at: number, whole: string) => {
      const left = at > 0 ? whole.charAt(at - 1) : before.charAt(before.length - 1);
      const right = whole.slice(at).trimStart().charAt(0);
      return left === '' || right === '' || !WIDE.test(left) || !WIDE.test(right) ? ' ' : '';
    });
  }

  private breakLine(): void {
    this.lines.push(this.line);
    this.line = '';
  }
}

function hidden(element: Element): boolean {
  return SKIPPED.has(element.tagName.toUpperCase()) || HIDDEN.test(element.getAttribute(STYLE) ?? '')
    || element.classList.contains('MsoCommentReference') || element.getAttribute('aria-hidden') === 'true';
}

/** A paragraph in a cell breaks no line: a row is one line. */
function insideCell(element: Element): boolean {
  return element.closest('td, th') !== null;
}

function preformatted(node: Text): boolean {
  return node.parentElement?.closest('pre') != null && !insideCell(node.parentElement);
}
