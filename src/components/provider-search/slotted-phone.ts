/**
 * Whether a telephone number stands, in whatever way it is written, in what the page put between the tags: as text or as a link.
 *
 * @param phone as written; without digits it stands nowhere
 */
export function hasPhoneBetweenTags(host: Element, phone: string | undefined): boolean {
  const wanted = digitsOf(phone ?? '').replace(/^1(?=\d{10}$)/, '');
  return wanted !== '' && [...host.childNodes].flatMap(textsOf).some((text) => digitsOf(text).includes(wanted));
}

/** `<provider-match>` passes its own content on through a slot. */
function textsOf(node: Node): string[] {
  if (node instanceof HTMLSlotElement) return node.assignedNodes({ flatten: true }).flatMap(textsOf);
  const links = node instanceof Element ? [node, ...node.querySelectorAll('a')] : [];
  return [node.textContent ?? '', ...links.map((link) => link.getAttribute('href') ?? '')];
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}
