import { atOnce } from '../at-once.js';

/** Bytes between two pauses. */
const STEP = 200_000;

/** The {@link hashInSteps} of contents, at once. */
export function contentHash(bytes: Uint8Array): string {
  return atOnce(hashInSteps(bytes));
}

/**
 * Sixteen hexadecimal digits that tell contents apart: two multiplicative hashes of 32 bits each. It
 * guards against files that are cut off, changed on their way or of another index, not against forgery:
 * who can write one file of an index can write them all. Every `yield` is a place to pause.
 */
export function* hashInSteps(bytes: Uint8Array): Generator<void, string, undefined> {
  let one = 0x811c9dc5;
  let other = 0x9e3779b1;
  for (let start = 0; start < bytes.length; start += STEP) {
    if (start > 0) yield;
    const end = Math.min(bytes.length, start + STEP);
    for (let at = start; at < end; at++) {
      const byte = bytes[at] ?? 0;
      one = Math.imul(one ^ byte, 0x01000193);
      other = Math.imul(other ^ byte ^ (other >>> 15), 0x85ebca6b);
    }
  }
  return hex(one ^ (one >>> 16)) + hex(other ^ (other >>> 13) ^ bytes.length);
}

function hex(number: number): string {
  return (number >>> 0).toString(16).padStart(8, '0');
}

/** In which of so many files an id is. */
export function bucketOf(id: string, buckets: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  return ((hash ^ (hash >>> 15)) >>> 0) % buckets;
}
