/** Bytes of a stream, or how many there were when it became clear that they are too many. */
export type ReadBytes =
  | { readonly bytes: Uint8Array<ArrayBuffer>; readonly tooMany?: never }
  | { readonly bytes?: never; readonly tooMany: number };

/** Reads a stream to its end, counting, and stops as soon as it holds more than `limit` bytes. */
export async function readBytes(
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
  limit: number,
): Promise<ReadBytes> {
  const reader = stream.getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    chunks.push(read.value);
    length += read.value.length;
    if (length <= limit) continue;
    await reader.cancel();
    return { tooMany: length };
  }
  const [first] = chunks;
  if (first && chunks.length === 1) return { bytes: first };
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return { bytes };
}
