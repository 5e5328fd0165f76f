import { parse } from '@retorquere/bibtex-parser';
import { parse as parseRis } from 'astrocite-ris';
import { describe, expect, it } from 'vitest';
import { exportedOf } from '#testing/exported.ts';
import type { Exported } from './exported.ts';
import { eventBibtex, eventCsl, eventRis } from './event-references.ts';

const SOURCES = [
  {
    cite: {
      text: 'The Paper.',
      bibtex: '@misc{the-paper,\n\ttitle = {Talks},\n}\n',
      ris: 'TY  - ELEC\nID  - the-paper\nTI  - Talks\nER  - \n',
      csl: '[{"id":"the-paper","title":"Talks"}]\n',
    },
  },
];

function talks(overrides: Partial<Exported> = {}): Parameters<typeof eventCsl> {
  const timeline = `
    2025-04-09 talks reported "Talks in {Baku} & 50% more: #1, ~a_b^c \\ d$ Erdoğan" id=talks <ft>
    source ft "Financial Times" 2025-04-10
  `;
  const detail = `
    talks 2025-04-09 explicit AZ:host by:ft-1
    Officials met. [@ft-1]

    ft-1 <ft> outlet own "they met" "the newspaper itself"
  `;
  const exported = exportedOf(timeline, [detail], overrides);
  const [event] = exported.events;
  if (!event) throw new Error('No event was drawn.');
  return [event, exported, SOURCES];
}

const TITLE = 'Talks in {Baku} & 50% more: #1, ~a_b^c \\ d$ Erdoğan';
const ADDRESS = 'https://example.org/events/talks/';

describe('the references of an event', () => {
  it('are read from BibTeX, letters and signs as they were', () => {
    const { entries, errors } = parse(eventBibtex(...talks()), { sentenceCase: false });
    expect(errors).toEqual([]);
    expect(entries.map(({ key }) => key)).toEqual(['talks', 'the-paper']);
    const { title, url, note } = entries[0]?.fields ?? {};
    expect(
      String(title)
        .replaceAll(/<[^>]*>/g, '')
        .normalize('NFC'),
    ).toBe(TITLE);
    expect([url, note]).toEqual([ADDRESS, '9 April 2025 · Reported']);
  });

  it('are read from RIS', () => {
    expect(parseRis(eventRis(...talks()))).toEqual([
      expect.objectContaining({ id: 'talks', title: TITLE, URL: ADDRESS, note: '9 April 2025 · Reported' }),
      expect.objectContaining({ id: 'the-paper' }),
    ]);
  });

  it('are CSL-JSON, and name no address that leads nowhere', () => {
    expect(JSON.parse(eventCsl(...talks()))).toMatchObject([
      { id: 'talks', type: 'webpage', title: TITLE, URL: ADDRESS },
      { id: 'the-paper' },
    ]);
    const near = talks({ addressOf: (id) => `../events/${id}/` });
    expect(eventCsl(...near) + eventBibtex(...near) + eventRis(...near)).not.toContain('../events');
  });
});
