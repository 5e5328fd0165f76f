/** The messages of a folder such as `src/messages/`: in it one folder a language, in that one file a namespace, in that one line a message. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { type CompiledMessage, compileMessage } from './message.ts';

/** By namespace, then by name. */
export type Messages = ReadonlyMap<string, ReadonlyMap<string, CompiledMessage>>;

export interface ReadLanguage {
  readonly language: string;
  readonly messages: Messages;
  /** A sentence each: where, what, and how it is mended. */
  readonly faults: readonly string[];
}

const fileSchema = z.record(z.string().check(z.regex(/^[a-z][A-Za-z0-9]*$/)), z.string());

export function languagesIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

export function readLanguage(folder: string, language: string): ReadLanguage {
  const faults: string[] = [];
  const messages = new Map<string, ReadonlyMap<string, CompiledMessage>>();
  for (const file of readdirSync(join(folder, language)).sort()) {
    const path = join(folder, language, file);
    const texts = decode(readFileSync(path, 'utf8'), path, faults);
    const compiled = new Map<string, CompiledMessage>();
    for (const [name, text] of Object.entries(texts)) {
      try {
        compiled.set(name, compileMessage(text, language));
      } catch (error) {
        faults.push(
          `${path}: “${name}” is no message: ${error instanceof Error ? error.message : String(error)}`,
        );
      }
    }
    messages.set(file.replace(/\.json$/, ''), compiled);
  }
  return { language, messages, faults };
}

function decode(text: string, path: string, faults: string[]): Readonly<Record<string, string>> {
  try {
    const decoded = fileSchema.safeParse(JSON.parse(text));
    if (decoded.success) return decoded.data;
    for (const { path: at, message } of decoded.error.issues)
      faults.push(`${path}: ${at.map(String).join('.')}: ${message}; it must be one text by name.`);
  } catch (error) {
    faults.push(`${path}: no JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  return {};
}
