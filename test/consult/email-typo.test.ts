import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { suggestedEmail } from '../../src/consult/email-typo.js';

describe('an e-mail address that may be mistyped', () => {
  it.each([
    ['gmial.com', 'gmail.com'],
    ['gamil.com', 'gmail.com'],
    ['gmal.com', 'gmail.com'],
    ['gmaill.com', 'gmail.com'],
    ['gnail.com', 'gmail.com'],
    ['gmail.con', 'gmail.com'],
    ['gmail.co', 'gmail.com'],
    ['gmail.cm', 'gmail.com'],
    ['gmial.con', 'gmail.com'],
    ['gmail,com', 'gmail.com'],
    ['gmail..com', 'gmail.com'],
    ['gmailcom', 'gmail.com'],
    ['gmail', 'gmail.com'],
    ['GMIAL.COM', 'gmail.com'],
    ['yahooo.com', 'yahoo.com'],
    ['yaho.com', 'yahoo.com'],
    ['hotmial.com', 'hotmail.com'],
    ['hotmal.com', 'hotmail.com'],
    ['outlok.com', 'outlook.com'],
    ['iclould.com', 'icloud.com'],
    ['icoud.com', 'icloud.com'],
    ['comcast.nte', 'comcast.net'],
    ['willowstreet.con', 'willowstreet.com'],
    ['moss.orgg', 'moss.org'],
    ['ucla.eud', 'ucla.edu'],
  ])('at %s is offered as %s', (typed, meant) => {
    expect(suggestedEmail(`Ana.Moss+x@${typed}`)).toBe(`Ana.Moss+x@${meant}`);
  });

  it.each([
    ...[
      'gmail.com',
      'GMail.com',
      'googlemail.com',
      'yahoo.com',
      'yahoo.co.uk',
      'yahoo.ca',
      'yahoo.es',
      'ymail.com',
      'rocketmail.com',
    ],
    ...['hotmail.com', 'hotmail.co.uk', 'hotmail.es', 'outlook.com', 'outlook.es', 'live.com', 'msn.com', 'icloud.com', 'me.com'],
    ...['mac.com', 'aol.com', 'aim.com', 'mail.com', 'email.com', 'gmx.com', 'gmx.net', 'proton.me', 'protonmail.com', 'pm.me'],
    ...[
      'att.net',
      'comcast.net',
      'verizon.net',
      'cox.net',
      'kp.org',
      'ucla.edu',
      'va.gov',
      'dmh.lacounty.gov',
      'willow.co',
      'moss.cm',
    ],
    ...[
      'quill.example',
      'yahoo-inc.com',
      'hotels.com',
      'google.com',
      'gmail.willow.example',
      'usa.net',
      'fastmail.com',
      'zoho.com',
    ],
  ])('at %s is left alone', (host) => {
    expect(suggestedEmail(`renata@${host}`)).toBeUndefined();
  });

  it.each(['', 'renata', '@gmial.com', 'a b@gmial.com', 'a@b@gmial.com'])('is not guessed from %o', (typed) => {
    expect(suggestedEmail(typed)).toBeUndefined();
  });

  it('never throws, and never offers what it would mend again', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.emailAddress(),
          fc.string().map((host) => `a@${host}`),
        ),
        (typed) => {
          const offered = suggestedEmail(typed);
          if (offered !== undefined) expect(suggestedEmail(offered)).toBeUndefined();
        },
      ),
    );
  });
});
