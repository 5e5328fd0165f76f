/** Ports as the environment names them. */

/** A port from 0 (the system chooses) to 65535; null for what is none, the empty text among it. */
export function parsePort(text: string): number | null {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : NaN;
  return port <= 65_535 ? port : null;
}
