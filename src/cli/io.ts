/** What a command needs from the world around it; a test passes its own. */
export interface Io {
  /** The text of a file; `-` is standard input. Rejects where there is none. */
  readText(path: string): Promise<string>;
  /** The bytes of a file, unpacked where it is gzipped; `-` is standard input. Rejects where there is none. */
  readBytes(path: string): Promise<Uint8Array>;
  writeText(path: string, text: string): Promise<void>;
  writeBytes(path: string, bytes: Uint8Array): Promise<void>;
  /** What was asked for. */
  out(line: string): void;
  /** What went wrong. */
  err(line: string): void;
  /** ISO day. */
  readonly today: string;
  readonly version: string;
}
