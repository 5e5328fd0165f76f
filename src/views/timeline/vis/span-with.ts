export function spanWith(className: string, content: string): HTMLSpanElement {
  const span = document.createElement('span');
  span.className = className;
  span.append(content);
  return span;
}
