import { correction, generate } from 'lean-qr/nano';

/**
 * Modules along a side beyond which a phone cannot tell them apart at the size a sign has room for:
 * 40 mm with its margin, 0.5 mm each.
 */
const MOST_MODULES = 73;

/** A QR code (ISO/IEC 18004) to be drawn. */
export interface QrCode {
  /** Modules along a side, without the light margin of four that it needs. */
  readonly size: number;
  /** Its dark modules, as the `d` of an SVG path, one unit each. */
  readonly path: string;
}

/**
 * An address as a QR code that is still read when 15 % of it is dirty (level M); undefined for one that is
 * not of the web, or so long that its code could not be read from a sign.
 */
export function qrCode(address: string): QrCode | undefined {
  if (!/^https?:\/\//.test(address)) return undefined;
  // A code of MOST_MODULES holds less in any case, and the library throws where there is no code at all.
  if (address.length > 1000) return undefined;
  const code = generate(address, { minCorrectionLevel: correction.M });
  if (code.size > MOST_MODULES) return undefined;
  let path = '';
  for (let y = 0; y < code.size; y += 1) {
    for (let x = 0; x < code.size; x += 1) {
      const start = x;
      while (code.get(x, y)) x += 1;
      if (x > start) path += `M${start} ${y}h${x - start}v1h${start - x}z`;
    }
  }
  return { size: code.size, path };
}
