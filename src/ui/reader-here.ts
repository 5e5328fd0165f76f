/**
 * Whether focus may be given. In a frame, only while the reader is in it: the browser would take them away from what they do in the page around it, and scroll
 * that page to the frame.
 */
export function isReaderHere(): boolean {
  return window.parent === window || document.hasFocus();
}
