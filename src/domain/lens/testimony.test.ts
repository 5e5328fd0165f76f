import { describe, expect, it } from 'vitest';
import { testimonyFileOf } from '#testing/testimony-of.ts';
import { testimoniesOf } from './testimony.ts';

const FILE = testimonyFileOf(`
  strikes: ft, jns/idf named, mee disputes | dated jns 2025-04-02 ? | differ ft mee
  talks: mee/reuters adds unnamed
`);
const { events } = FILE;

describe('the testimony file', () => {
  it('is read by event', () => {
    const testimonies = testimoniesOf(FILE);
    if (!testimonies.ok) throw new Error(testimonies.error.kind);
    expect([...testimonies.value.keys()]).toEqual(['strikes', 'talks']);
    expect(testimonies.value.get('strikes')).toMatchObject({
      evidence: [
        { source: 'ft', origin: 'ft', stance: 'supports', attribution: 'outlet' },
        { source: 'jns', origin: 'idf', stance: 'supports', attribution: 'named' },
        { source: 'mee', origin: 'mee', stance: 'disputes', attribution: 'outlet' },
      ],
      dating: ['jns'],
      conflicts: [['ft', 'mee']],
    });
    expect(testimonies.value.get('strikes')?.references).toHaveLength(2);
  });

  it.each([
    ['columns differ in length', { ...FILE, events: { ...events, dating: [[0]] } }, /different lengths/],
    ['a source is not in its table', { ...FILE, sources: ['ft'] }, /outside of its tables/],
    ['an origin is not in its table', { ...FILE, origins: [] }, /outside of its tables/],
  ])('is refused where %s', (_, file, message) => {
    const read = testimoniesOf(file);
    expect(read.ok ? '' : Object.values(read.error).join(' ')).toMatch(message);
  });
});
