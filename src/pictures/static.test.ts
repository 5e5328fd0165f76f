import { describe, expect, it } from 'vitest';
import type { EventIndex } from '#domain/dataset/event-index.ts';
import { DATASET_BASE, publish } from '#testing/published.ts';
import { pngOf, renderPictures } from './static.ts';

const EVENTS = `
  2025-04-02 strike disputed conflicts=1 "Strikes on <T4> & Hama" id=strikes #t4 <ft,mee>
  [2025-04-10..2025-07-16] talks claimed "A second meeting" id=second <mee>
  2025-04~ deployment planned "A deployment" id=deployment <ft>
  2025-07-16 statement reported "A word" id=word <ft>
  place t4 "T4 air base" SY site
  source ft "Financial Times" 2025-04-10
  source mee "Middle East Eye" 2025-04-10
`;

/** @param change what is other in the index */
function filesOf(events: string, change: (index: EventIndex) => EventIndex = (index) => index) {
  const files = new Map(
    Array.from(publish({ events }), ([address, answer]) => {
      const name = address.slice(DATASET_BASE.length);
      const json = typeof answer === 'object' && 'json' in answer ? answer.json : null;
      return [name, name.startsWith('index.') ? change(json as EventIndex) : json];
    }),
  );
  return files;
}

async function drawn(...from: Parameters<typeof filesOf>) {
  const { pictures, unknown } = await renderPictures(filesOf(...from));
  const named = (name: string) => {
    const found = pictures.find(({ file }) => file === `pictures/${name}.png`);
    if (!found) throw new Error(`no picture ${name}`);
    return found;
  };
  return { named, unknown, files: pictures.map(({ file }) => file) };
}

/** The lines as they are drawn. */
const linesIn = (svg: string) => [...svg.matchAll(/aria-label="([^"]*)"/g)].map(([, line = '']) => line);

describe('renderPictures', () => {
  it('makes one for each event, and the timeline’s', async () => {
    const { files, unknown } = await drawn(EVENTS);
    expect(files.sort()).toEqual([
      'pictures/events/deployment.png',
      'pictures/events/second.png',
      'pictures/events/strikes.png',
      'pictures/events/word.png',
      'pictures/timeline.png',
    ]);
    expect(unknown).toEqual([]);
  });

  it('draws what the alternative text tells, markup as the text that it is', async () => {
    const { svg, alt } = (await drawn(EVENTS)).named('events/strikes');
    expect(alt).toBe(
      '2 April 2025 · T4 air base. Strikes on <T4> & Hama. Strike. Disputed: a source denies it, or accounts of whether it happened differ. Reported by 2 outlets (Financial Times, Middle East Eye), from 2 origins. Accounts differ.',
    );
    const lines = linesIn(svg).join(' ');
    expect(lines).toContain('2 APRIL 2025 · T4 AIR BASE');
    expect(lines).toContain('Strikes on &lt;T4&gt; &amp; Hama');
    expect(lines).toContain('Accounts differ. Reported by 2 outlets');
  });

  it.each([
    ['strikes', 'Disputed: '],
    ['second', 'Claimed: '],
    ['deployment', 'Planned: '],
    ['word', 'Reported: '],
  ])('says of %s how it stands', async (id, standing) => {
    expect(linesIn((await drawn(EVENTS)).named(`events/${id}`).svg).join(' ')).toContain(standing);
  });

  it('tells no date finer than it is known', async () => {
    const { named } = await drawn(EVENTS);
    expect(linesIn(named('events/second').svg)[0]).toBe('SOME DAY BETWEEN 10 APRIL AND 16 JULY 2025');
    expect(linesIn(named('events/deployment').svg)[0]).toBe('ABOUT APRIL 2025');
  });

  it('cuts the longest title last, and nothing of how it stands', async () => {
    const title = 'A very long title that goes on and on, telling everything at once '.repeat(6).trim();
    const outlets = 'An outlet with a long name, and another '.repeat(8).trim();
    const svg = (
      await drawn(
        `2025-04-02 strike claimed "${title}" #p id=long <ft>\n source ft "${outlets}" 2025-04-10\n place p "${outlets}"`,
      )
    ).named('events/long').svg;
    const lines = linesIn(svg);
    expect(lines.join(' ')).toContain('Claimed: only an interested or anonymous party says so.');
    expect(lines.filter((line) => line.endsWith('…')).length).toBeGreaterThan(0);
  });

  it('speaks the language of the timeline, from the right where that runs so', async () => {
    const { named } = await drawn(
      '2025-04-09 talks planned "פגישה בבאקו" id=meeting <ft>\n source ft "Financial Times" 2025-04-10',
      (index) => ({ ...index, timeline: { ...index.timeline, languages: ['he'] } }),
    );
    const { svg, alt } = named('events/meeting');
    expect(alt).toMatch(/^9 באפריל 2025\. פגישה בבאקו\. שיחות\. מתוכנן: /);
    const [, x = ''] = /aria-label="פגישה בבאקו"><g[^>]* transform="translate\(([\d.]+) /.exec(svg) ?? [];
    expect(Number(x), 'where its letters begin, as one sees them').toBeGreaterThan(600);
    // What is told next, of another timeline, is told in its own.
    expect(linesIn((await drawn(EVENTS)).named('events/word').svg).join(' ')).toContain(
      'Statement. Reported: ',
    );
  });

  it('makes none of words that no face has, and says which letters these are', async () => {
    const { files, unknown } = await drawn(
      '2025-04-02 talks "会谈" id=other <ft>\n 2025-04-03 "Known" id=known',
    );
    expect(files).toEqual(['pictures/timeline.png', 'pictures/events/known.png']);
    expect(unknown).toEqual(['会', '谈']);
  });
});

describe('pngOf', () => {
  it('draws 1200 × 630, the same each time, and something on it', async () => {
    const { svg } = (await drawn(EVENTS)).named('events/strikes');
    const [png, again] = [Buffer.from(await pngOf(svg)), Buffer.from(await pngOf(svg))];
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(png.equals(again)).toBe(true);
    expect(png.length).toBeGreaterThan(20_000);
  });
});
