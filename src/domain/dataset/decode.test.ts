import { describe, expect, it } from 'vitest';
import { eventIndexOf } from '#testing/timeline-of.ts';
import { decode } from './decode.ts';
import { eventIndexSchema } from './event-index.ts';
import { DATASET_FORMAT } from './shared.ts';

const index = eventIndexOf('2025-04-02 strike SY "Strikes"\n2024-12/.. "Since"');
const stored: unknown = JSON.parse(JSON.stringify(index));

describe('decode', () => {
  it('gives back what was stored', () => {
    expect(decode(eventIndexSchema, stored)).toEqual({ ok: true, value: index });
  });

  it('tells another version from another shape', () => {
    expect(decode(eventIndexSchema, { ...index, format: 99 })).toEqual({
      ok: false,
      error: { kind: 'format', found: 99, expected: DATASET_FORMAT },
    });
  });

  it('names the place that is wrong', () => {
    const wrong = { ...index, events: { ...index.events, title: ['Strikes', 7] } };
    expect(decode(eventIndexSchema, wrong)).toMatchObject({
      ok: false,
      error: { kind: 'shape', at: 'events.title[1]' },
    });
  });

  it('does not take a day that no calendar can name', () => {
    const wrong = { ...index, timeline: { ...index.timeline, span: { from: 0, to: 1e12 } } };
    expect(decode(eventIndexSchema, wrong)).toMatchObject({
      ok: false,
      error: { kind: 'shape', at: 'timeline.span.to' },
    });
  });

  it.each([null, 'text', [], {}, 7])('does not take %j for a file', (value) => {
    expect(decode(eventIndexSchema, value)).toMatchObject({ ok: false });
  });
});
