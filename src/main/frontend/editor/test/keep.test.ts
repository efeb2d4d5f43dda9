import { beforeEach, describe, expect, it } from 'vitest';
import { Keep, worthOffering, type Kept } from '../safety/keep';
import { leftBehind } from '../safety/recovery';

const TAG = '"r1-d3"';
const kept = (text: string, at = 1_000, more: Partial<Kept> = {}): Kept => ({ text, basedOn: 1, tag: TAG, at, ...more });

describe('what this browser keeps', () => {
  beforeEach(() => localStorage.clear());

  it('belongs to one person, one section and one page', () => {
    const page = new Keep('7', '12');
    page.write(kept('甲'));
    expect(page.found()).toEqual([]);
    expect(new Keep('7', '12').found().map(f => f.text)).toEqual(['甲']);
    expect(new Keep('8', '12').found()).toEqual([]);
    expect(new Keep('7', '1').found()).toEqual([]);
  });

  it('survives two windows typing at once', () => {
    new Keep('7', '12').write(kept('一个窗口', 1_000));
    new Keep('7', '12').write(kept('另一个窗口', 2_000));
    expect(new Keep('7', '12').found().map(f => f.text)).toEqual(['另一个窗口', '一个窗口']);
  });

  it('lays a replaced text aside without typing over it', () => {
    const page = new Keep('7', '12');
    page.setAside(kept('换下的文字', 1_000));
    page.write(kept('新的文字', 2_000));
    page.clear();
    expect(new Keep('7', '12').found().map(f => f.text)).toEqual(['换下的文字']);
  });

  it('says so when the browser keeps nothing, and reads past damage', () => {
    const full = { get length() { return 0; }, setItem() { throw new Error('quota'); } } as unknown as Storage;
    expect(new Keep('7', '12', () => full).write(kept('甲'))).toBe(false);
    const forbidden = new Keep('7', '12', () => { throw new Error('SecurityError'); });
    expect([forbidden.write(kept('甲')), forbidden.found()]).toEqual([false, []]);
    localStorage.setItem('qianfa.draft.7.12.x', '{broken');
    expect(new Keep('7', '12').found()).toEqual([]);
  });

  it('forgets after a month only what was handed in', () => {
    const month = 31 * 24 * 3600 * 1000;
    new Keep('7', '12').write(kept('交了', 0, { submitted: true }));
    new Keep('7', '13').write(kept('没交', 0));
    new Keep('7', '14').tidy(month);
    expect([new Keep('7', '12').found().length, new Keep('7', '13').found().length]).toEqual([0, 1]);
  });
});

describe('what is offered on return', () => {
  beforeEach(() => localStorage.clear());

  it('is every text the server does not show, however old', () => {
    expect(worthOffering(kept('甲乙', 0), '甲', '"r1-d9"')).toBe(true);
    expect(worthOffering(kept(' 甲 \n\n乙'), '甲\n乙', TAG)).toBe(false);
    expect(worthOffering(kept('  \n'), '甲', TAG)).toBe(false);
  });

  it('is not what was handed in and became a revision', () => {
    expect(worthOffering(kept('甲乙', 0, { submitted: true }), '甲', '"r2-d0"')).toBe(false);
    expect(worthOffering(kept('甲乙', 0, { submitted: true }), '甲', '"r1-d0"')).toBe(true);
  });

  it('drops copies of what the server has', () => {
    new Keep('7', '12').write(kept('甲'));
    new Keep('7', '12').write(kept('乙'));
    expect(leftBehind(new Keep('7', '12'), '甲', TAG).map(f => f.text)).toEqual(['乙']);
    expect(new Keep('7', '12').found().map(f => f.text)).toEqual(['乙']);
  });
});
