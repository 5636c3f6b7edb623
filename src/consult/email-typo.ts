/** Where most people in the United States have their mail. A typo is only ever read as one of these. */
const PROVIDERS: Readonly<Record<string, string>> = {
  gmail: 'com',
  yahoo: 'com',
  hotmail: 'com',
  outlook: 'com',
  icloud: 'com',
  protonmail: 'com',
  comcast: 'net',
  verizon: 'net',
  sbcglobal: 'net',
  bellsouth: 'net',
};

/** Endings that exist nowhere (IANA root zone), and what was meant. `co`, `cm` and `om` exist: they are not here. */
const IMPOSSIBLE_ENDINGS: ReadonlyMap<string, string> = new Map(
  [
    ['com', 'con cmo ocm comm coom comn vom xom cim cpm c0m'],
    ['net', 'ney nte nett'],
    ['org', 'ogr orgg'],
    ['edu', 'eud edi'],
  ].flatMap(([meant = '', typed = '']) => typed.split(' ').map((ending) => [ending, meant] as const)),
);

/** Endings that exist, but next to a provider's name are a slip of `com`: gmail.co. */
const SHORTENED_ENDINGS = new Set(['co', 'cm', 'om']);

/**
 * What may have been meant by an e-mail address: `ana@gmial.com` is perhaps `ana@gmail.com`. To be offered, never to be put in. An
 * address of a known provider, or of a domain that is like none, is left alone.
 *
 * @returns the whole address, corrected; undefined where nothing is to be offered
 */
export function suggestedEmail(typed: string): string | undefined {
  const match = /^([^\s@]+)@([^\s@]+)$/.exec(typed.trim());
  if (!match) return undefined;
  const [, local = '', host = ''] = match;
  const meant = meantDomain(host.toLowerCase());
  return meant === undefined || meant === host.toLowerCase() ? undefined : `${local}@${meant}`;
}

function meantDomain(host: string): string | undefined {
  const domain = host.replaceAll(/[.,;]+/g, '.').replace(/^\.|\.$/g, '');
  const labels = domain.split('.');
  const [label = ''] = labels;
  if (labels.length === 1) return providerWithoutDot(label);
  const ending = labels.at(-1) ?? '';
  const mended = [...labels.slice(0, -1), IMPOSSIBLE_ENDINGS.get(ending) ?? ending].join('.');
  // Two labels only: yahoo.co.uk and mail.yahoo.com are what they say.
  if (labels.length !== 2) return mended;
  const provider = providerOf(label);
  if (provider === undefined) return mended;
  const isSlip = IMPOSSIBLE_ENDINGS.has(ending) || SHORTENED_ENDINGS.has(ending) || ending === PROVIDERS[provider];
  return isSlip ? `${provider}.${PROVIDERS[provider]}` : mended;
}

/** `gmail`, `gmailcom` */
function providerWithoutDot(label: string): string | undefined {
  const provider = Object.keys(PROVIDERS).find((name) => label === name || label === `${name}${PROVIDERS[name]}`);
  return provider === undefined ? undefined : `${provider}.${PROVIDERS[provider]}`;
}

/** The provider whose name this is, or is with one slip of the finger; the first letter is rarely the wrong one. */
function providerOf(label: string): string | undefined {
  if (Object.hasOwn(PROVIDERS, label)) return label;
  return Object.keys(PROVIDERS).find((name) => name.charAt(0) === label.charAt(0) && isOneSlipAway(label, name));
}

/** One letter more, one fewer, another one, or two next to each other swapped. */
function isOneSlipAway(typed: string, meant: string): boolean {
  let start = 0;
  while (start < typed.length && typed[start] === meant[start]) start++;
  const restOf = (text: string, from: number): string => text.slice(start + from);
  switch (typed.length - meant.length) {
    case 1:
      return restOf(typed, 1) === restOf(meant, 0);
    case -1:
      return restOf(typed, 0) === restOf(meant, 1);
    case 0:
      return (
        restOf(typed, 1) === restOf(meant, 1) ||
        (typed[start] === meant[start + 1] && typed[start + 1] === meant[start] && restOf(typed, 2) === restOf(meant, 2))
      );
    default:
      return false;
  }
}
