/** Ends every `switch` over a union: a case that was forgotten does not compile. Throws if reached all the same. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`);
}
