import { act, renderHook } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it } from 'vitest';
import { inSession } from './in-session.tsx';
import { useFragment, useHrefs, usePage } from './use-place.ts';

afterEach(() => {
  history.replaceState(null, '', '/');
});

describe('where the reader is', () => {
  it('is a page under any base', () => {
    history.replaceState(null, '', '/x/events/baku/');
    expect(renderHook(usePage, inSession('/x/')).result.current).toEqual({ kind: 'event', id: 'baku' });
  });

  it('is told to pages that are rendered at build', () => {
    const { wrapper: Wrapper } = inSession('../../', '/sources/jns/');
    const Where = () => <>{`${JSON.stringify(usePage())} ${useHrefs().home()} ${useFragment()}`}</>;
    const html = renderToString(<Wrapper children={<Where />} />).replaceAll('&quot;', '"');
    expect(html).toBe('{"kind":"source","id":"jns"} ../../ ');
  });

  it('is in the fragment as well, live', () => {
    const { result } = renderHook(useFragment, inSession());
    expect(result.current).toBe('');
    act(() => {
      history.pushState(null, '', '#jns-1');
    });
    expect(result.current).toBe('jns-1');
  });
});

it('addresses carry the theme that the address asks for', () => {
  history.replaceState(null, '', '/?theme=dark&country=TR');
  expect(renderHook(useHrefs, inSession()).result.current.event('baku')).toBe('/events/baku/?theme=dark');
});
