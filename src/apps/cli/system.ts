/** What the command line needs of the computer it runs on. Tests give it one of their own. */
export interface System {
  /** The folder that paths are relative to. */
  readonly folder: string;
  /** Milliseconds since 1970 UTC. */
  readonly now: () => number;
  /** Reads files (`file:`) and the web. */
  readonly fetch: typeof fetch;
  /** Writes a file; without `overwrite` only where there is none. */
  readonly writeFile: (
    path: string,
    content: string | Uint8Array,
    overwrite: boolean,
  ) => Promise<WriteResult>;
  /** Makes a folder, and those it is in; one that is there already is as good. */
  readonly makeFolder: (path: string) => Promise<WriteResult>;
  readonly exists: (path: string) => Promise<boolean>;
  /** The result, for other programs. */
  readonly print: (text: string) => void;
  /** Messages, for the person at the keyboard. */
  readonly tell: (text: string) => void;
}

/** What came of writing. */
export type WriteResult =
  | { readonly kind: 'written' }
  | { readonly kind: 'exists' }
  | { readonly kind: 'failed'; readonly reason: string };
