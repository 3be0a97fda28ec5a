import type {
  FinderCaps,
  FinderEngine,
  FinderQuery,
} from '../../src/widgets/intervention-finder/domain/engine.js';
import { createLocalEngine } from '../../src/widgets/intervention-finder/domain/local-engine.js';
import { HttpEngine } from '../../src/widgets/intervention-finder/http-engine.js';
import { everything } from './example-configs.js';

/*
 * Servers that answer in place of the page, as a catalogue too large for it would have one.
 */

const caps: FinderCaps = {
  counts: 'estimate',
  disjunctive: true,
  typo: false,
  compounds: false,
  sorts: ['relevance', 'title'],
};

const milliseconds = (count: number): Promise<unknown> =>
  new Promise((resolve) => setTimeout(resolve, count));

/** Answers like the page itself, as slowly as a server, and says that its counts are about right. */
export function exampleServer(): FinderEngine {
  const engine = createLocalEngine(everything);
  return {
    caps,
    async query(query: FinderQuery, signal: AbortSignal) {
      await milliseconds(80);
      return engine.query(query, signal);
    },
    get: (ids, signal) => engine.get(ids, signal),
  };
}

/** Has no answer to anything. */
export function serverDown(): FinderEngine {
  const fetch = (): Promise<Response> => Promise.resolve(new Response('', { status: 503 }));
  return new HttpEngine({ base: '/find', caps, fetch });
}

/** Answers so late that the visitor is told to wait. */
export function slowServer(): FinderEngine {
  const engine = exampleServer();
  return {
    ...engine,
    async query(query: FinderQuery, signal: AbortSignal) {
      await milliseconds(8000);
      signal.throwIfAborted();
      return engine.query(query, signal);
    },
  };
}
