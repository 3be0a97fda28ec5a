/** Bytes of a stream, or how many there were when it became clear that they are too many. */
export type ReadBytes =
  | { readonly bytes: Uint8Array<ArrayBuffer>; readonly tooMany?: never }
  | { readonly bytes?: never; readonly tooMany: number };

/** Reads a stream to its end, counting, and stops as soon as it holds more than `limit` bytes. */
export async function readBytes(
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
  limit: number,
): Promise<ReadBytes> {
  let length = 0;
  const counted = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(chunk, controller) {
      length += chunk.length;
      if (length > limit) controller.terminate();
      else controller.enqueue(chunk);
    },
  });
  const bytes = await new Response(stream.pipeThrough(counted)).arrayBuffer();
  return length > limit ? { tooMany: length } : { bytes: new Uint8Array(bytes) };
}
