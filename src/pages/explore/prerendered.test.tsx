import { render } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { keepPrerendered, Prerendered } from './prerendered.tsx';

function prerender(): void {
  document.body.innerHTML =
    '<div data-prerendered><div data-keep="timeline"><p>drawn at build</p></div><p>other</p></div>';
}

afterEach(() => {
  delete document.documentElement.dataset['narrowing'];
});

describe('Prerendered', () => {
  it('puts what the build drew where it stood, until the code comes', () => {
    prerender();
    keepPrerendered();
    const { container } = render(<Prerendered name="timeline" />);
    expect(container.textContent).toBe('drawn at build');
    expect(container.querySelector('[inert]')).not.toBeNull();
  });

  it('keeps nothing where the address narrows the story: it would tell something else', () => {
    prerender();
    document.documentElement.dataset['narrowing'] = '';
    keepPrerendered();
    const { container } = render(<Prerendered name="timeline" />);
    expect(container.textContent).toBe('');
  });
});
