// The list of keys, for people who would rather not lift their hands.
import { keymap } from '@codemirror/view';
import type { Extension } from '@codemirror/state';
import type { Parts } from './parts';

export function help(parts: Parts): Extension {
  const dialog = parts.find<HTMLDialogElement>('dialog[data-help]');
  const open = (): boolean => {
    dialog.showModal();
    return true;
  };
  parts.on('[data-open-help]', open);
  parts.on('[data-close-help]', () => dialog.close());
  return keymap.of([{ key: 'Mod-/', run: open }]);
}
