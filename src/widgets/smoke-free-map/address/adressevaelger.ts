import { fetchBytes } from '../../../core/config/fetch-bytes.js';
import { parseUrl } from '../../../core/links/safe-url.js';
import type { Point } from '../domain/model.js';
import type { AddressSearchConfig } from '../geography-config.js';
import type { AddressAnswer, AddressFailure, AddressProvider } from './provider.js';
import { readPoint, readSuggestions } from './read-answer.js';

/*
 * Adressevælger, by which the Danish register of addresses is searched since DAWA closed in 2026:
 * `husnumre/soeg` takes `tekst`, `kommuneKode`, `maksimum` and `token` and answers titles and ids,
 * `husnumre/{id}` answers where one of them is. Written after its public documentation and after what
 * programs that use it expect, without access to the service itself: `read-answer.ts` is therefore ready
 * for more than one shape.
 */

const SERVICE = 'https://adressevaelger.dk/';
const NAME = 'Klimadatastyrelsen (adressevaelger.dk)';
/** Of `tekst`, as documented. */
const MAX_LENGTH = 73;
const MOST = 8;
/** Milliseconds: somebody is waiting. */
const TIMEOUT = 8000;
const LIMIT = 256 * 1024;

/**
 * The provider of a config; undefined where its address is none that can be asked.
 *
 * @param base what a relative address is relative to: that of the config
 * @param municipality four digits; only addresses there
 */
export function adressevaelger(
  { token, url = SERVICE }: AddressSearchConfig,
  base: string,
  municipality?: string,
): AddressProvider | undefined {
  const service = parseUrl(url.endsWith('/') ? url : `${url}/`, base);
  const isSafe =
    service && /^https?:$/.test(service.protocol) && !service.username && !service.password;
  if (!isSafe) return undefined;
  const ask = async <Found>(
    path: string,
    query: Readonly<Record<string, string>>,
    signal: AbortSignal,
    read: (answer: unknown) => Found | undefined,
  ): Promise<AddressAnswer<Found>> => {
    const address = new URL(path, service);
    for (const [name, value] of Object.entries({ ...query, token })) {
      address.searchParams.set(name, value);
    }
    return askOnce(address.href, signal, read);
  };
  return {
    name: service.href === SERVICE ? NAME : service.hostname,
    maxLength: MAX_LENGTH,
    search: (text, signal) => {
      const tekst = [...text.trim()].slice(0, MAX_LENGTH).join('');
      const kommuneKode = municipality === undefined ? {} : { kommuneKode: municipality };
      const query = { tekst, maksimum: String(MOST), ...kommuneKode };
      return ask('husnumre/soeg', query, signal, (answer) =>
        readSuggestions(answer)?.slice(0, MOST),
      );
    },
    locate: (id, signal) => ask<Point>(`husnumre/${encodeURIComponent(id)}`, {}, signal, readPoint),
  };
}

async function askOnce<Found>(
  url: string,
  signal: AbortSignal,
  read: (answer: unknown) => Found | undefined,
): Promise<AddressAnswer<Found>> {
  const answer = await fetchBytes(url, { signal, timeout: TIMEOUT, limit: LIMIT });
  if (answer.kind !== 'answered') return { kind: 'failed', failure: 'network' };
  const { bytes, status } = answer;
  if (!bytes) return { kind: 'failed', failure: failureOf(status) };
  const found = read(parse(bytes));
  return found === undefined
    ? { kind: 'failed', failure: 'not-understood' }
    : { kind: 'found', found };
}

function failureOf(status: number): AddressFailure {
  if (status === 401 || status === 403) return 'refused';
  return status === 429 || status >= 500 ? 'busy' : 'not-understood';
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}
