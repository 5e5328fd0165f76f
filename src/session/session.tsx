/** What every hook of this folder stands on: the base of the site and the queries of its dataset. */
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext } from 'react';

interface SessionValue {
  /** The base of the site, with a slash at the end. */
  readonly base: string;
  /** The address of the dataset's folder, with a slash at the end. */
  readonly dataset: string;
  /** While rendering at build: the address of the page, within a site whose base is `/`. */
  readonly pathname: string;
}

const SessionContext = createContext<SessionValue | null>(null);

interface SessionProps {
  readonly base: string;
  readonly client: QueryClient;
  /** Only where there is no browser. */
  readonly pathname?: string;
  readonly children: ReactNode;
}

export function Session({ base, client, pathname = '/', children }: SessionProps) {
  return (
    <QueryClientProvider client={client}>
      <SessionContext value={{ base, dataset: datasetAddress(base), pathname }}>{children}</SessionContext>
    </QueryClientProvider>
  );
}

export function datasetAddress(base: string): string {
  return `${base}dataset/`;
}

export function useSession(): SessionValue {
  const session = useContext(SessionContext);
  if (!session) throw new Error('Hooks of the session stand within <Session>.');
  return session;
}
