import * as z from 'zod/mini';

/** Up to how many characters each text may have: what a person writes by hand, and what a record in a chart has room for. */
export const TEXT_LIMITS = {
  name: 100,
  email: 254,
  safeTime: 200,
  insurance: 100,
  note: 1_000,
  referralText: 500,
  consentText: 2_000,
  proof: 8_192,
  token: 100,
} as const;

/** Asked at once; more would leave several practices waiting for one person. */
export const MAX_PROVIDERS = 5;
const MAX_REASONS = 8;

/** What a rule finds; the page has the words. */
export type RuleCode =
  | 'name-missing'
  | 'contact-missing'
  | 'preferred-way-missing'
  | 'phone-unreadable'
  | 'email-unreadable'
  | 'state-unknown'
  | 'postal-code-unreadable'
  | 'too-long'
  | 'too-many'
  | 'consent-without-phone'
  | 'referrer-missing'
  | 'referrer-contact-missing'
  | 'invalid';

const INVALID: RuleCode = 'invalid';
const TOO_LONG: RuleCode = 'too-long';
const TOO_MANY: RuleCode = 'too-many';

const text = (limit: number) => z.string(INVALID).check(z.trim(), z.maxLength(limit, TOO_LONG));
const filled = (limit: number, missing: RuleCode) =>
  z.string(missing).check(z.trim(), z.minLength(1, missing), z.maxLength(limit, TOO_LONG));
const pattern = (allowed: RegExp, code: RuleCode) => z.string(code).check(z.regex(allowed, code));
const oneOf = <const Value extends string>(values: readonly Value[]) => z.enum(values, INVALID);
const flag = z.boolean(INVALID);

/** E.164 (ITU-T): a plus sign and up to 15 digits. */
const phone = pattern(/^\+[1-9]\d{6,14}$/, 'phone-unreadable');
/** As lenient as an address may be: one @, a dot in the domain, no space. Whether it exists only an e-mail can tell. */
const email = z
  .string('email-unreadable' satisfies RuleCode)
  .check(
    z.trim(),
    z.maxLength(TEXT_LIMITS.email, TOO_LONG),
    z.regex(/^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/, 'email-unreadable' satisfies RuleCode),
  );
const instant = z.iso.datetime(INVALID);

const contact = z.object(
  {
    preferred: z.optional(oneOf(['phone', 'text', 'email'])),
    phone: z.optional(phone),
    phoneExtension: z.optional(pattern(/^\d{1,8}$/, 'phone-unreadable')),
    email: z.optional(email),
    safeTime: z.optional(text(TEXT_LIMITS.safeTime)),
    voicemail: z.optional(flag),
  },
  INVALID,
);

const referral = z.object(
  {
    referrer: z.object(
      {
        name: filled(TEXT_LIMITS.name, 'referrer-missing'),
        practice: z.optional(text(TEXT_LIMITS.name)),
        phone: z.optional(phone),
        email: z.optional(email),
      },
      'referrer-missing' satisfies RuleCode,
    ),
    reason: z.optional(text(TEXT_LIMITS.referralText)),
    question: z.optional(text(TEXT_LIMITS.referralText)),
    continuing: z.optional(text(TEXT_LIMITS.referralText)),
    releaseSigned: z.optional(oneOf(['yes', 'no', 'in-progress'])),
  },
  INVALID,
);

/** Each field by itself; what hangs together is in rules.ts. Unknown fields are left out. Messages are {@link RuleCode}s. */
export const consultRequestSchema = z.object(
  {
    version: z.literal(1, INVALID),
    // One id, however it is written (RFC 9562 lets readers take both cases).
    requestId: z.uuid(INVALID).check(z.toLowerCase()),
    createdAt: instant,
    language: text(TEXT_LIMITS.token),
    practice: z.optional(text(TEXT_LIMITS.name)),
    for: oneOf(['me', 'child', 'someone-else', 'client']),
    name: filled(TEXT_LIMITS.name, 'name-missing'),
    contact,
    state: z.optional(pattern(/^[A-Z]{2}$/, 'state-unknown')),
    postalCode: z.optional(pattern(/^\d{5}$/, 'postal-code-unreadable')),
    insurance: z.optional(text(TEXT_LIMITS.insurance)),
    format: z.optional(oneOf(['telehealth', 'in-person', 'either'])),
    times: z.optional(
      z
        .array(oneOf(['weekday-morning', 'weekday-midday', 'weekday-afternoon', 'weekday-evening', 'weekend']), INVALID)
        .check(z.maxLength(5, TOO_MANY)),
    ),
    reasons: z.optional(z.array(text(TEXT_LIMITS.token), INVALID).check(z.maxLength(MAX_REASONS, TOO_MANY))),
    note: z.optional(text(TEXT_LIMITS.note)),
    coordinateWithTherapist: z.optional(flag),
    providers: z
      .array(z.object({ id: filled(TEXT_LIMITS.token, INVALID), name: text(TEXT_LIMITS.name) }, INVALID), INVALID)
      .check(z.maxLength(MAX_PROVIDERS, TOO_MANY)),
    tellTheOthers: z.optional(flag),
    smsConsent: z.optional(
      z.object(
        { text: filled(TEXT_LIMITS.consentText, INVALID), version: filled(TEXT_LIMITS.token, INVALID), at: instant },
        INVALID,
      ),
    ),
    referral: z.optional(referral),
    check: z.optional(
      z.object(
        {
          status: oneOf(['verified', 'unverified']),
          failed: z.optional(z.array(text(TEXT_LIMITS.token), INVALID).check(z.maxLength(8, TOO_MANY))),
          proof: z.optional(text(TEXT_LIMITS.proof)),
        },
        INVALID,
      ),
    ),
  },
  INVALID,
);
