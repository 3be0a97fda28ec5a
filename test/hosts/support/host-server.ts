import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { handleRequest } from '../../../.scripts/serve.js';

/** What an address answers. A text is an HTML page, or what the file's name says. */
export interface Reply {
  readonly status?: number;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Milliseconds before it answers. */
  readonly delay?: number;
}

/** Addresses such as `http://kommune.test/skoler` and what they answer. */
export type Routes = Record<string, Reply | string>;

const TYPES: Record<string, string> = {
  js: 'text/javascript',
  json: 'application/json',
  txt: 'text/plain',
};

/** One server that is every host of a test. What no route names, `npm start` would answer. */
export interface HostServer {
  readonly port: number;
  readonly routes: Map<string, Reply>;
  /** Every address asked for since the start, oldest first. */
  readonly asked: string[];
  close(): void;
}

/** Starts the server on a free port. */
export async function startHostServer(): Promise<HostServer> {
  const routes = new Map<string, Reply>();
  const asked: string[] = [];
  const server = createServer((request, response) => {
    answer(routes, asked, request, response).catch((error: unknown) => {
      response.writeHead(500).end(String(error));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { port, routes, asked, close };
}

async function answer(
  routes: Map<string, Reply>,
  asked: string[],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = new URL(request.url ?? '/', `http://${request.headers.host ?? 'localhost'}`);
  asked.push(url.href);
  const reply = routes.get(url.href) ?? routes.get(url.origin + url.pathname);
  if (!reply) return handleRequest(request, response);
  if (reply.delay) await wait(reply.delay);
  const extension = /\.(\w+)$/.exec(url.pathname)?.[1] ?? '';
  response.writeHead(reply.status ?? 200, {
    'Content-Type': `${reply.type ?? TYPES[extension] ?? 'text/html'}; charset=utf-8`,
    'Cache-Control': 'no-store',
    'Access-Control-Allow-Origin': '*',
    ...reply.headers,
  });
  response.end(reply.body ?? '');
}
