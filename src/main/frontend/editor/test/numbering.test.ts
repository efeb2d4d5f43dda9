import { describe, expect, it } from 'vitest';
import table from '../../../../test/resources/officialtext/headings.json';
import { headingOf } from '../paper/numbering';

describe('headings', () => {
  it.each(table)('are read as the server reads them: $line', ({ line, level, heading }) => {
    const found = headingOf(line);
    expect(found?.level ?? 0).toBe(level);
    expect(found === null ? '' : line.slice(found.start, found.end)).toBe(heading);
  });

  it('may have blanks before and after them while somebody types', () => {
    const found = headingOf('　　（一）规范执法。 ');
    expect(found).toEqual({ level: 2, start: 2, numberEnd: 5, end: 10, alone: true });
  });
});
