// Reading and selecting without a mouse: the text takes the focus, arrows move a cursor, with Shift they select.

const DIRECTIONS: Record<string, [string, string]> = {
  ArrowRight: ['forward', 'character'],
  ArrowLeft: ['backward', 'character'],
  ArrowDown: ['forward', 'line'],
  ArrowUp: ['backward', 'line'],
  Home: ['backward', 'lineboundary'],
  End: ['forward', 'lineboundary'],
};

export function moveByKeys(paper: HTMLElement): void {
  paper.tabIndex = 0;
  paper.addEventListener('keydown', event => {
    const way = DIRECTIONS[event.key];
    const selection = getSelection();
    if (way === undefined || selection === null || event.metaKey || event.target !== paper) return;
    begin(paper, selection);
    const grain = event.ctrlKey && way[1] === 'character' ? 'word' : way[1];
    selection.modify(event.shiftKey ? 'extend' : 'move', way[0], grain);
    if (selection.focusNode === null || !paper.contains(selection.focusNode)) begin(paper, selection);
    event.preventDefault();
    showCursor();
  });
  paper.addEventListener('blur', () => CSS.highlights?.delete('qianfa-cursor'));
}

function begin(paper: HTMLElement, selection: Selection): void {
  if (selection.focusNode !== null && paper.contains(selection.focusNode)) return;
  const first = paper.querySelector('p[data-start]');
  if (first !== null) selection.collapse(first, 0);
}

/** Text that cannot be edited shows no cursor of its own. */
export function showCursor(): void {
  const selection = getSelection();
  const at0 = selection?.focusNode ?? null;
  const node = at0 instanceof Element ? document.createTreeWalker(at0, NodeFilter.SHOW_TEXT).nextNode() : at0;
  if (selection === null || !(node instanceof Text) || CSS.highlights === undefined) return;
  const range = document.createRange();
  const at = Math.min(node === at0 ? selection.focusOffset : 0, Math.max(0, node.length - 1));
  range.setStart(node, at);
  range.setEnd(node, Math.min(at + 1, node.length));
  CSS.highlights.set('qianfa-cursor', new Highlight(range));
  node.parentElement?.scrollIntoView({ block: 'nearest' });
}
