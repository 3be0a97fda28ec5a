/** Bytes of a stream, or how many there were when it became clear that they are too many. */
export type ReadBytes =
  | { readonly bytes: Uint8Array<ArrayBuffer>; readonly tooMany?: never }
  | { readonly bytes?: never; readonly tooMany: number };

/** Reads a stream to its end, counting, and stops as soon as it holds more than `limit` bytes. */
export async function readBytes(
  stream: ReadableStream<Uint8Array>,
  limit: number,
): Promise<ReadBytes> {
  const reader = stream.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > limit) {
      // Nobody waits for the rest; that it may fail to stop changes nothing.
      reader.cancel().catch(() => undefined);
      return { tooMany: length };
    }
    chunks.push(value);
  }
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return { bytes };
}
