import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Autosave, type State } from '../safety/autosave';
import { Keep } from '../safety/keep';
import { Server } from '../safety/server';

const ORIGIN = 'http://localhost:3000';
let text = '';
let composing = false;
let shown: string[] = [];

function answer(status: number, body: unknown, tag = '"r1-d2"'): Response {
  return new Response(JSON.stringify(body), { status, headers: { ETag: tag } });
}

function start(): Autosave {
  const keep = new Keep('7', '12');
  const host = { text: () => text, composing: () => composing, basedOn: () => 1, show: (s: State) => shown.push(s.kind) };
  return new Autosave(host, keep, new Server('/api/sections/12/draft', `${ORIGIN}/sections/12/draft`), '"r1-d1"', '');
}

const onReturn = (): string[] => new Keep('7', '12').found().map(f => f.text);

describe('saving while typing', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    localStorage.clear();
    [text, composing, shown] = ['', false, []];
  });
  afterEach(() => vi.useRealTimers());

  it('keeps a stroke here at once and on the server soon', async () => {
    const put = vi.spyOn(globalThis, 'fetch').mockResolvedValue(answer(200, { text: '甲' }));
    const autosave = start();
    text = '甲';
    autosave.typed();
    expect(onReturn()).toEqual(['甲']);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(put).toHaveBeenCalledOnce();
    expect((put.mock.calls[0]?.[1]?.headers as Record<string, string>)['If-Match']).toBe('"r1-d1"');
    expect([shown, onReturn(), autosave.unsaved]).toEqual([['typing', 'saving', 'saved'], [], false]);
  });

  it('waits while characters are being composed', async () => {
    const put = vi.spyOn(globalThis, 'fetch').mockImplementation(async () => answer(200, {}));
    const autosave = start();
    [text, composing] = ['z', true];
    autosave.typed();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(put).not.toHaveBeenCalled();
    [text, composing] = ['章', false];
    await vi.advanceTimersByTimeAsync(2_000);
    expect(JSON.parse(String(put.mock.calls[0]?.[1]?.body))).toEqual({ text: '章', basedOnRevision: 1 });
  });

  it('keeps the text without a network and goes on when it is back', async () => {
    const put = vi.spyOn(globalThis, 'fetch').mockRejectedValueOnce(new TypeError('offline')).mockResolvedValue(answer(200, {}));
    const autosave = start();
    text = '甲';
    autosave.typed();
    await vi.advanceTimersByTimeAsync(2_000);
    expect([shown.at(-1), onReturn()]).toEqual(['offline', ['甲']]);
    await autosave.resume();
    expect([put.mock.calls.length, shown.at(-1), onReturn()]).toEqual([2, 'saved', []]);
  });

  it('stops when the session ended and goes on with a fresh token', async () => {
    const page = new Response('<meta name="csrf-token" content="neu" data-header="X-CSRF">', { status: 200 });
    Object.defineProperty(page, 'url', { value: `${ORIGIN}/sections/12/draft` });
    const put = vi.spyOn(globalThis, 'fetch').mockResolvedValueOnce(answer(401, {}));
    const autosave = start();
    text = '甲';
    autosave.typed();
    await vi.advanceTimersByTimeAsync(60_000);
    expect([put.mock.calls.length, shown.at(-1), onReturn()]).toEqual([1, 'signedOut', ['甲']]);
    put.mockResolvedValueOnce(page).mockResolvedValueOnce(answer(200, {}));
    await autosave.resume();
    expect([shown.at(-1), onReturn()]).toEqual(['saved', []]);
  });

  it('overwrites nothing when somebody saved in between', async () => {
    const theirs = { text: '乙', basedOnRevision: 1, savedAt: null };
    const put = vi.spyOn(globalThis, 'fetch').mockResolvedValueOnce(answer(412, theirs, '"r1-d5"'));
    const autosave = start();
    text = '甲';
    autosave.typed();
    await vi.advanceTimersByTimeAsync(60_000);
    expect([put.mock.calls.length, shown.at(-1), onReturn()]).toEqual([1, 'conflict', ['甲']]);
    put.mockResolvedValueOnce(answer(200, {}));
    autosave.rebase('"r1-d5"', theirs.text);
    await autosave.save();
    expect((put.mock.calls[1]?.[1]?.headers as Record<string, string>)['If-Match']).toBe('"r1-d5"');
  });

  it('takes the same words from another window for saved', async () => {
    vi.spyOn(globalThis, 'fetch').mockResolvedValueOnce(answer(412, { text: '甲\n', basedOnRevision: 1, savedAt: null }, '"r1-d5"'));
    const autosave = start();
    text = '甲';
    autosave.typed();
    await vi.advanceTimersByTimeAsync(2_000);
    expect([shown.at(-1), autosave.serverTag, onReturn()]).toEqual(['saved', '"r1-d5"', []]);
  });

  it('saves again what was typed during a save', async () => {
    let release: (r: Response) => void = () => undefined;
    const put = vi.spyOn(globalThis, 'fetch')
      .mockReturnValueOnce(new Promise(resolve => { release = resolve; })).mockResolvedValue(answer(200, {}, '"r1-d3"'));
    const autosave = start();
    text = '甲';
    autosave.typed();
    await vi.advanceTimersByTimeAsync(1_600);
    text = '甲乙';
    autosave.typed();
    release(answer(200, {}));
    await vi.advanceTimersByTimeAsync(4_000);
    expect(put.mock.calls.length).toBe(2);
    expect([autosave.unsaved, onReturn()]).toEqual([false, []]);
  });

  it('settles what is typed while a save is under way', async () => {
    let release: (answer: Response) => void = () => undefined;
    const put = vi.spyOn(globalThis, 'fetch').mockImplementationOnce(() => new Promise(resolve => { release = resolve; }))
      .mockImplementation(async () => answer(200, {}));
    const autosave = start();
    text = '甲';
    void autosave.save();
    text = '甲乙';
    const settled = autosave.settle();
    release(answer(200, {}));
    await vi.advanceTimersByTimeAsync(3_000);
    expect([await settled, autosave.serverText, put.mock.calls.length]).toEqual([true, '甲乙', 2]);
  });

  it('tells that what is typed is not on the server', async () => {
    vi.spyOn(globalThis, 'fetch').mockResolvedValue(answer(404, {}));
    const autosave = start();
    text = '甲';
    expect(await autosave.settle()).toBe(false);
  });
});
