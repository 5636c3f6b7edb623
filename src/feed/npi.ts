/**
 * True where the last of ten digits fits the others: the Luhn sum over the NPI with the prefix 80840, whose own share is 24.
 * Source: CMS, "Requirements for National Provider Identifier (NPI) and NPI Check Digit".
 *
 * @param npi ten digits.
 */
export function hasValidCheckDigit(npi: string): boolean {
  let sum = 24;
  for (let i = 0; i < 10; i++) {
    const digit = npi.charCodeAt(i) - 48;
    const share = i % 2 === 0 ? digit * 2 : digit;
    sum += share > 9 ? share - 9 : share;
  }
  return sum % 10 === 0;
}
