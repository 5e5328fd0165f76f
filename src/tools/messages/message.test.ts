import { describe, expect, it } from 'vitest';
import { compileMessage, messageId } from './message.ts';

describe('compileMessage', () => {
  it('takes a text without values for what it says, quoted or not', () => {
    expect(compileMessage('Events', 'en').code).toBe('"Events"');
    expect(compileMessage("Some '{braces}' and it''s fine", 'en').code).toBe(
      '"Some {braces} and it\'s fine"',
    );
  });

  it('tells values by name, and which of them are numbers', () => {
    const { values } = compileMessage(
      '{shown, number} of {total, plural, one{# event of {outlet}} other{# events}}, {how, select, all{all} other{some}}',
      'en',
    );
    expect([...values]).toEqual([
      ['how', 'string'],
      ['outlet', 'string'],
      ['shown', 'number'],
      ['total', 'number'],
    ]);
  });

  it('tells elements, and marks them by what no value is likely to hold', () => {
    const { elements, code } = compileMessage('Press <key>/</key> or <link>search</link>', 'en');
    expect(elements).toEqual(['key', 'link']);
    expect(code).toContain(String.raw`\uE000key\uE001/\uE002`);
  });

  it('asks for the plural forms that the language has', () => {
    expect(compileMessage('{n, plural, one{# olay} other{# olay}}', 'tr').imports.join()).toContain('{ tr }');
    expect(() => compileMessage('{n, plural, few{#} other{#}}', 'tr')).toThrow(/few/);
    expect(() => compileMessage('{n, plural, one{#} other{#}}', 'ar')).toThrow(/zero/);
    expect(() => compileMessage('{n, plural, =0{} other{ (#)}}', 'ar')).not.toThrow();
  });

  it.each([
    ['an open brace', '{count'],
    ['no form for all others', '{n, plural, one{#}}'],
    ['an element that is not closed', 'Press <key>/'],
    ['an element that is closed as another', 'Press <key>/</link>'],
    ['an element within another', 'See <link>the <key>/</key></link>'],
    ['a formatter of the library', '{when, date}'],
    ['one value as number and as text', '{n} {n, plural, one{#} other{#}}'],
  ])('refuses %s', (_, text) => {
    expect(() => compileMessage(text, 'en')).toThrow();
  });
});

describe('messageId', () => {
  it('is short, always the same, and another for another name', () => {
    expect(messageId('list', 'title')).toBe(messageId('list', 'title'));
    expect(messageId('list', 'title')).toHaveLength(4);
    expect(messageId('list', 'title')).not.toBe(messageId('event', 'title'));
  });
});
