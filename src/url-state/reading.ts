/** Takes parameters by name; what cannot be used is replaced by its default and written down as a problem. */
import type { Parameters } from './upgrades.ts';
import type { ReadValue } from './values.ts';
import type { AddressProblem } from './view-state.ts';

export interface Reading {
  readonly one: <T, Default>(name: string, readValue: ReadValue<T>, otherwise: Default) => T | Default;
  /** Comma-separated values, each read alone, without repetition; empty ones do not count. */
  readonly list: <T>(name: string, readValue: ReadValue<T>) => readonly T[];
}

/** @param problems is added to */
export function reading(parameters: Parameters, problems: AddressProblem[]): Reading {
  /** The one value of a name; null if it is absent, or stands twice: which of the two was meant, nobody knows. */
  const textOf = (name: string): string | null => {
    const values = parameters.filter(([other]) => other === name).map(([, value]) => value);
    if (values.length > 1) problems.push({ name, values, mend: { kind: 'once' } });
    return values.length === 1 ? (values[0] ?? null) : null;
  };
  const read = <T>(name: string, value: string, readValue: ReadValue<T>): readonly T[] => {
    const result = readValue(value);
    if (result.ok) return [result.value];
    problems.push({ name, values: [value], mend: result.error });
    return [];
  };
  return {
    one: (name, readValue, otherwise) => {
      const text = textOf(name);
      const [value] = text === null ? [] : read(name, text, readValue);
      return value ?? otherwise;
    },
    list: (name, readValue) => {
      const texts = (textOf(name) ?? '').split(',').filter((text) => text !== '');
      return [...new Set(texts.flatMap((text) => read(name, text, readValue)))];
    },
  };
}
