/** What can be wrong with a file of an index: cut off, not what its name says, or not as this release writes it. */
export type IndexFault = 'truncated' | 'mismatched' | 'malformed';

/** Thrown where a file of an index cannot be read. */
export class IndexError extends Error {
  override readonly name = 'IndexError';
  readonly fault: IndexFault;

  constructor(fault: IndexFault) {
    super(fault);
    this.fault = fault;
  }
}
