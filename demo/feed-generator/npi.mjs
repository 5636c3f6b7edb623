/**
 * A National Provider Identifier that fits its check digit (Luhn over 80840 + the number; CMS, "Requirements for National Provider
 * Identifier and NPI Check Digit") and is nobody's: CMS keeps first digits 1 and 2 and has so far given out those with a 1.
 *
 * @param {number} serial 0 to 99,999,999
 */
export function syntheticNpi(serial) {
  const digits = `2${String(serial).padStart(8, '0')}`;
  // From the right, beginning with the last digit before the check digit, every second one is doubled. 24 is the prefix's share.
  const sum = [...digits].reduce((total, digit, index) => {
    const share = index % 2 === 0 ? Number(digit) * 2 : Number(digit);
    return total + (share > 9 ? share - 9 : share);
  }, 24);
  return `${digits}${(10 - (sum % 10)) % 10}`;
}
