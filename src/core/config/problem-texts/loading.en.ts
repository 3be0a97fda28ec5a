import type { LoadingProblems, ProblemText, ProblemTexts } from '../problem.js';
import { wording } from './wording.js';

const { number } = wording('en');

/** What keeps a file from being loaded, in English. */
export const loadingProblemsEn: ProblemTexts<LoadingProblems> = {
  'bad-address': ({ address }) => ({
    problem: `"${address}" is not an address that something can be loaded from.`,
    fix: 'Write the whole address. It starts with https://',
  }),
  'refused-origin': ({ origin }) => ({
    problem: `A link on this page must not show files from ${origin}.`,
    fix: `Put the file on the page's own domain, or have ${origin} added to "allowedOrigins" in sund-site.json.`,
  }),
  'http-status': ({ status, url }) => httpStatus(status, url),
  network: ({ url, crossOrigin }) => ({
    problem: `The file could not be loaded (${url}).`,
    fix: crossOrigin
      ? "Either there is no connection, or the server does not let other sites read the file. Make it answer with Access-Control-Allow-Origin, or put the file on the page's own domain."
      : 'Check that you are online and that the address is right.',
  }),
  timeout: ({ seconds, url }) => ({
    problem: `The server did not answer within ${number(seconds)} seconds (${url}).`,
    fix: 'Try again. If it happens often, put the file on a faster server.',
  }),
  'cyclic-source': () => ({
    problem: 'The files refer to each other in a circle or in too long a chain.',
    fix: 'Let "src" point straight at the file that has the list.',
  }),
  'too-many-sources': ({ limit }) => ({
    problem: `There are references to more than ${limit} files.`,
    fix: 'Gather the lists in fewer files.',
  }),
  'no-such-list': ({ key }) => ({
    problem: `The file has no list called "${key}".`,
    fix: `The file must be a list [ … ], or have "${key}": [ … ] in it.`,
  }),
  'bad-fragment': () => ({
    problem: 'The config in the link cannot be read.',
    fix: 'The end of the link is probably missing. Copy all of it from the builder again.',
  }),
};

function httpStatus(status: number, url: string): ProblemText {
  if (status === 404 || status === 410) {
    return {
      problem: `The file does not exist (${url}).`,
      fix: 'Check that the address is right and that the file is published.',
    };
  }
  if (status === 401 || status === 403) {
    return {
      problem: `The file needs a login (${url}).`,
      fix: 'Let everybody read the file. Visitors are not logged in.',
    };
  }
  return {
    problem: `The server answered with error ${status} (${url}).`,
    fix: 'Try again in a while. If it stays, ask whoever runs the server.',
  };
}
