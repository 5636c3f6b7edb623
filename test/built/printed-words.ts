import { execFileSync, spawnSync } from 'node:child_process';

/** Whether the words of a PDF can be read here: `pdftotext` comes with poppler-utils. */
export const canReadPaper = spawnSync('pdftotext', ['-v']).error === undefined;
if (!canReadPaper) console.warn('Skipped: what is printed, since pdftotext (poppler-utils) is not on this machine.');

/** The lines of each page, from its top. */
export function printedPages(file: string): string[][] {
  const text = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
  return text
    .split('\f')
    .map((page) =>
      page
        .split('\n')
        .map((line) => line.replace(/\s+/g, ' ').trim())
        .filter(Boolean),
    )
    .filter(({ length }) => length > 0);
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly word: string;
}

/** Words of a PDF that lie on one another, page by page. */
export function printedOverlaps(file: string): string[] {
  const pages = execFileSync('pdftotext', ['-bbox', file, '-'], { encoding: 'utf8' });
  return pages.split('<page ').flatMap((page, index) => {
    const boxes: Box[] = [
      ...page.matchAll(/<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)<\/word>/g),
    ].map(([, left, top, right, bottom, word = '']) => ({
      left: Number(left),
      top: Number(top),
      right: Number(right),
      bottom: Number(bottom),
      word,
    }));
    return boxes.flatMap((one, place) =>
      boxes
        .slice(place + 1)
        .filter(
          (other) => shared(one.left, one.right, other.left, other.right) && shared(one.top, one.bottom, other.top, other.bottom),
        )
        .map((other) => `page ${index}: ${one.word} / ${other.word}`),
    );
  });
}

/** More than a third of the smaller: the boxes of two lines of text may touch. */
function shared(start: number, end: number, otherStart: number, otherEnd: number): boolean {
  const common = Math.min(end, otherEnd) - Math.max(start, otherStart);
  return common > Math.min(end - start, otherEnd - otherStart) / 3;
}
