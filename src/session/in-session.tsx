/** For the tests of this folder: something to render hooks within. */
import { QueryClient } from '@tanstack/react-query';
import type { ComponentType, ReactNode } from 'react';
import { Session } from './session.tsx';

interface InSession {
  readonly client: QueryClient;
  readonly wrapper: ComponentType<{ readonly children: ReactNode }>;
}

export function inSession(base = '/', pathname?: string): InSession {
  const client = new QueryClient();
  const at = pathname === undefined ? {} : { pathname };
  return {
    client,
    wrapper: ({ children }) => (
      <Session base={base} client={client} {...at}>
        {children}
      </Session>
    ),
  };
}
