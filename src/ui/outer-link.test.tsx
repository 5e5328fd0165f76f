import { render, screen } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, expect, it, vi } from 'vitest';
import { OuterLink } from './outer-link.tsx';

const LINK = <OuterLink href="https://ft.example/a">Financial Times</OuterLink>;

afterEach(() => {
  vi.unstubAllGlobals();
});

it('opens a tab of its own, and shows no address', () => {
  const { container } = render(LINK);
  expect(screen.getByRole('link', { name: 'Financial Times' }).getAttribute('target')).toBe('_blank');
  expect(container.textContent).toBe('Financial Times');
  expect(screen.getByRole('link').getAttribute('title')).toBe('opens in a new tab');
});

it('opens in the frame itself where tabs are refused, with its address to be copied', () => {
  vi.stubGlobal('origin', 'null');
  render(LINK);
  expect(screen.getByRole('link', { name: 'Financial Times' }).hasAttribute('target')).toBe(false);
  expect(screen.getByRole('link').hasAttribute('title')).toBe(false);
  expect(screen.getByText('https://ft.example/a').className).toBe('outer-link__address');
});

it('is written at build as for a page of its own', () => {
  vi.stubGlobal('origin', 'null');
  const html = renderToString(LINK);
  expect(html).toContain('target="_blank"');
  expect(html).not.toContain('outer-link__address');
});
