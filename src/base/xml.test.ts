// @vitest-environment jsdom
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { element, xmlFile } from './xml.ts';

it('holds any text, which a parser gives back but for what XML cannot hold', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), (text, wild) => {
      const file = xmlFile(element('a', { b: text }, [element('c', {}, text), element('d', {}, wild)]));
      const read = new DOMParser().parseFromString(file, 'application/xml');
      expect(read.querySelector('parsererror')).toBeNull();
      // Attributes and line ends are normalised by every parser.
      const normal = text.replace(/\r\n?/g, '\n');
      expect(read.querySelector('c')?.textContent).toBe(normal);
      expect(read.documentElement.getAttribute('b')).toBe(text.replace(/\r\n|[\t\n\r]/g, ' '));
    }),
  );
});
