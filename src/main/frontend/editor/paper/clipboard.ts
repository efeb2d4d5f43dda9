// What comes in from outside is cleaned before it stands in the text.
import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { fromHtml } from './paste';
import { plain } from './plain';

/** @param filesDropped what to do about files: they are for the import page, which shows them before it takes them */
export function clipboard(filesDropped: () => void): Extension {
  return [
    EditorView.clipboardInputFilter.of(fromPlain),
    EditorView.domEventHandlers({
      paste(event, view) {
        const html = event.clipboardData?.getData('text/html') ?? '';
        const text = html === '' || view.state.readOnly ? '' : fromHtml(html);
        if (text === '') return false;
        event.preventDefault();
        view.dispatch(view.state.replaceSelection(text), { userEvent: 'input.paste', scrollIntoView: true });
        return true;
      },
      drop(event) {
        if ((event.dataTransfer?.files.length ?? 0) === 0) return false;
        event.preventDefault();
        filesDropped();
        return true;
      },
    }),
  ];
}

/** Line ends around plain text were meant: whoever copies a whole paragraph pastes a whole paragraph. */
export function fromPlain(raw: string): string {
  const text = plain(raw);
  if (text === '') return raw.includes('\n') ? '\n' : raw.trim() === '' && raw !== '' ? ' ' : '';
  return (/^\s*[\r\n]/.test(raw) ? '\n' : '') + text + (/[\r\n]\s*$/.test(raw) ? '\n' : '');
}
