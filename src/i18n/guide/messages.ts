/** Words around the care guide; its texts are in src/content. */
export interface GuideMessages {
  readonly loading: string;
  readonly failed: string;
  readonly tryAgain: string;
  readonly sources: string;
  /** Under each part; the longer notice stands once on a page. */
  readonly general: string;
  /** @param day as people write it */
  reviewed(day: string): string;
  /** Under the ticks of the drawn weeks. */
  readonly weeks: string;
  /** Opens the answer of the FAQ that says more. */
  readonly readMore: string;
  readMoreAbout(title: string): string;
  readonly print: string;
  /** Read aloud in the place of a blank to fill in by voice. */
  readonly blank: string;
  readonly letters: string;
}
