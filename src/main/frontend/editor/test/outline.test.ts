import { Text } from '@codemirror/state';
import { EditorState } from '@codemirror/state';
import { describe, expect, it } from 'vitest';
import { exchange, neighbour, outlineOf, partAt } from '../paper/outline';

const TEXT = ['（一）规范执法', '正文甲。', '1.培训。', '2.评查。', '正文乙。', '（二）普法宣传', '正文丙。'];

function after(lines: string[], first: number, second: number): string {
  const state = EditorState.create({ doc: lines.join('\n') });
  const parts = outlineOf(state.doc);
  const [a, b] = [parts[first], parts[second]];
  if (a === undefined || b === undefined) throw new Error('no such part');
  return state.update({ changes: exchange(state.doc, a, b).changes }).newDoc.toString();
}

describe('the outline', () => {
  it('reaches from each heading to the next of its level or an outer one', () => {
    const parts = outlineOf(Text.of(TEXT));
    expect(parts.map(p => [p.number, p.title, p.firstLine, p.lastLine, p.parent])).toEqual([
      ['（一）', '规范执法', 1, 5, -1], ['1.', '培训', 3, 3, 0], ['2.', '评查', 4, 5, 0], ['（二）', '普法宣传', 6, 7, -1],
    ]);
    expect(TEXT.map((_, i) => partAt(parts, i + 1))).toEqual([0, 0, 1, 2, 2, 3, 3]);
  });

  it('lets only neighbours of one level change places', () => {
    const parts = outlineOf(Text.of(TEXT));
    expect([0, 1, 2, 3].map(i => [neighbour(parts, i, 'up'), neighbour(parts, i, 'down')]))
      .toEqual([[-1, 3], [-1, 2], [1, -1], [0, -1]]);
    expect(neighbour(outlineOf(Text.of(['1.甲', '（一）乙', '二、丙'])), 1, 'up')).toBe(-1);
    expect(neighbour(outlineOf(Text.of(['1.甲', '（一）乙', '二、丙'])), 1, 'down')).toBe(-1);
  });

  it('moves a heading with all that belongs to it and gives it the number of its new place', () => {
    expect(after(TEXT, 0, 3).split('\n'))
      .toEqual(['（一）普法宣传', '正文丙。', '（二）规范执法', '正文甲。', '1.培训。', '2.评查。', '正文乙。']);
    expect(after(TEXT, 1, 2).split('\n').slice(2, 5)).toEqual(['1.评查。', '正文乙。', '2.培训。']);
  });

  it('moves between numbers of different length and behind indents', () => {
    expect(after(['　（九）甲', '　（十一）乙', '正文'], 0, 1).split('\n')).toEqual(['　（九）乙', '正文', '　（十一）甲']);
  });
});
