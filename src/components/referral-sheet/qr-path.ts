/** A matrix of black and white modules, as lean-qr makes it. */
export interface QrMatrix {
  /** Modules along a side. */
  readonly size: number;
  get(x: number, y: number): boolean;
}

/** White modules that the standard asks for on every side; a camera needs them to find the code (ISO/IEC 18004). */
export const QUIET_ZONE = 4;

/** The black modules as the `d` of an SVG path, one unit a module, the quiet zone included: runs of a row are one rectangle. */
export function qrPath(matrix: QrMatrix): string {
  let path = '';
  for (let y = 0; y < matrix.size; y += 1) {
    for (let x = 0; x < matrix.size; x += 1) {
      const start = x;
      while (x < matrix.size && matrix.get(x, y)) x += 1;
      if (x > start) path += `M${start + QUIET_ZONE} ${y + QUIET_ZONE}h${x - start}v1h-${x - start}z`;
    }
  }
  return path;
}
