// Lets words stand that proofreading objects to: a reason is asked for beside the finding.
import type { EditorView } from '@codemirror/view';
import type { Words } from '../parts/parts';
import { send } from '../safety/server';
import { dropMark, marksIn } from './layer';
import type { Placed } from './mark';
import { readsTyping } from './sources';

interface Open {
  id: string;
  form: HTMLElement;
  reason: HTMLInputElement;
}

/** Keeps the one form that is open while the list around it is drawn again. */
export class Dismissing {
  private readonly url: string | undefined;
  private open: Open | null = null;

  constructor(sources: readonly string[], private readonly words: Words,
    private readonly saved: () => Promise<unknown>, private readonly post = send) {
    const source = sources.find(readsTyping);
    this.url = source === undefined ? undefined : `${source}/dismissals`;
  }

  /** What stands at the end of a finding: a button, or the form it has opened; nothing for others. */
  parts(p: Placed, view: EditorView): HTMLElement[] {
    if (this.url === undefined || p.mark.kind !== 'finding' || p.mark.rule === undefined || p.state !== 'here') return [];
    if (this.open?.id === p.mark.id) return [this.open.form];
    const button = act(this.words('dismiss'), 'quiet', () => {
      this.open = this.form(p.mark.id, view);
      button.replaceWith(this.open.form);
      this.open.reason.focus();
    });
    return [button];
  }

  /** Where somebody writes a reason at this moment. */
  focused(): HTMLElement | null {
    const active = document.activeElement;
    return active instanceof HTMLElement && this.open?.form.contains(active) ? active : null;
  }

  private form(id: string, view: EditorView): Open {
    const reason = document.createElement('input');
    reason.maxLength = 500;
    // Stands inside the form of the text and must not be sent with it.
    reason.setAttribute('form', '');
    reason.setAttribute('aria-label', this.words('dismissReason'));
    reason.placeholder = this.words('dismissReason');
    const said = document.createElement('p');
    said.className = 'hint';
    said.setAttribute('role', 'alert');
    const confirm = (): void => void this.dismiss(id, reason, said, view);
    reason.addEventListener('keydown', event => {
      if (event.isComposing) return;
      if (event.key === 'Enter') event.preventDefault();
      if (event.key === 'Enter') confirm();
      if (event.key === 'Escape') this.close(id, view);
    });
    const form = document.createElement('div');
    form.className = 'mark-dismissal';
    form.setAttribute('role', 'group');
    form.setAttribute('aria-label', this.words('dismiss'));
    form.append(reason, act(this.words('dismiss'), '', confirm), act(this.words('dismissNot'), 'quiet', () => this.close(id, view)), said);
    return { id, form, reason };
  }

  private async dismiss(id: string, reason: HTMLInputElement, said: HTMLElement, view: EditorView): Promise<void> {
    if (reason.value.trim() === '') {
      said.textContent = this.words('dismissReason');
      reason.focus();
      return;
    }
    // Only words of the own saved text can be let stand.
    await this.saved();
    const placed = marksIn(view.state).find(p => p.mark.id === id);
    if (placed === undefined || placed.state !== 'here' || this.url === undefined) return;
    const text = view.state.doc.toString();
    const refusal = await this.post(this.url, {
      rule: placed.mark.rule, start: placed.from, end: placed.to, quote: text.slice(placed.from, placed.to), text, reason: reason.value.trim(),
    });
    said.textContent = refusal ?? '';
    if (refusal !== null) return;
    this.open = null;
    view.dispatch({ effects: dropMark.of(id) });
    view.focus();
  }

  private close(id: string, view: EditorView): void {
    const opened = this.open;
    this.open = null;
    const placed = marksIn(view.state).find(p => p.mark.id === id);
    if (opened === null || placed === undefined) return;
    const [button] = this.parts(placed, view);
    if (button !== undefined) opened.form.replaceWith(button);
    button?.focus();
  }
}

function act(label: string, style: string, act: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = style;
  button.textContent = label;
  button.addEventListener('click', act);
  return button;
}
