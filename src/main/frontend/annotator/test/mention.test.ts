import { afterEach, expect, test, vi } from 'vitest';
import { completed, completeNames, typedName } from '../mention';

afterEach(() => document.body.replaceChildren());

test('a name is being typed after the last sign before the caret', () => {
  expect(typedName('请@陆', 3)).toBe('陆');
  expect(typedName('请＠', 2)).toBe('');
  expect(typedName('请@陆国栋 看', 8)).toBeNull();
  expect(typedName('见 a@b', 5)).toBeNull();
  expect(typedName('没有', 2)).toBeNull();
});

test('the rest of the name is put in where the caret stands', () => {
  expect(completed('请@陆看', 3, '陆', '陆国栋')).toEqual(['请@陆国栋 看', 6]);
});

test('names are chosen by keys and the list is asked for once', async () => {
  const asked = vi.fn(async () => ({ ok: true, json: async () => [{ id: 1, name: '陆国栋' }, { id: 2, name: '陆安' }] }));
  vi.stubGlobal('fetch', asked);
  Element.prototype.scrollIntoView = () => undefined;
  const field = document.createElement('textarea');
  field.dataset.mention = '/api/matters/1/mentionable';
  document.body.append(field);
  completeNames(field);
  const type = async (text: string): Promise<void> => {
    field.value = text;
    field.setSelectionRange(text.length, text.length);
    field.dispatchEvent(new Event('input'));
    await new Promise(done => setTimeout(done));
  };
  await type('@');
  await type('@陆');
  expect(asked).toHaveBeenCalledTimes(1);
  expect(document.querySelectorAll('[role="option"]')).toHaveLength(2);
  field.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', cancelable: true }));
  field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', cancelable: true }));
  expect(field.value).toBe('@陆安 ');
  expect(document.querySelector<HTMLElement>('[role="listbox"]')?.hidden).toBe(true);
});
