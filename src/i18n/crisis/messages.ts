/** Words of the crisis line. In the bundle in every language: they may not wait for a file. */
export interface CrisisMessages {
  /** Accessible name of the whole strip. */
  readonly name: string;
  readonly lead: string;
  readonly hours: string;
  call(number: string): string;
  sendText(number: string): string;
  /** @param site host name of the chat's address */
  chat(site: string): string;
  readonly danger: string;
  callEmergency(number: string): string;
  /** Where no emergency number is known for sure. */
  readonly callLocalEmergency: string;
  /** Keys of the US line. */
  readonly keys: string;
  /** Words of the button that leaves the page. */
  readonly exit: string;
  /** Read aloud while the keys are pressed. @param left presses that are missing: 1 */
  exitAfter(key: 'Escape' | 'Shift', left: number): string;
  /** Below the button, for who uses a keyboard. */
  readonly exitKeys: string;
  /** What leaving does not undo. */
  readonly exitHistory: string;
  readonly leaving: string;
}
