/** How long the file can be fetched. */
const KEPT_MS = 60_000;

/** Hands a text to the browser to save as a file. */
export function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Safari first asks whether the file may be saved at all.
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}
