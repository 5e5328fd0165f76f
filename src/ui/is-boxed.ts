/** Whether the frame is sandboxed without an origin of its own: then it can most likely not open tabs, and storage throws. */
export function isBoxed(): boolean {
  return window.origin === 'null';
}
