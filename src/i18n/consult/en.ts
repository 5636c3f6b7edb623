import type { ConsultMessages, PracticeWords } from './messages.js';

const practiceOr = ({ name }: PracticeWords, other: string): string => name ?? other;

const NOT_WATCHED = 'Nobody reads requests 24 hours a day. In a crisis, do not wait for an answer.';

export const consult: ConsultMessages = {
  formName: 'Ask for a first consult',
  referralFormName: 'Refer a client for a first consult',
  intro: 'We need a name and one way to reach you. You can skip everything else.',
  referralIntro: 'We need your name and one way to reach you. Please send only what the prescriber needs to know.',
  optional: 'optional',
  mayNotArrive: 'What you send here may not reach us right now. To be sure, please call.',
  answerWithin: (practice, within) =>
    `You can expect an answer from ${practiceOr(practice, 'the practice')} within ${within}. ${NOT_WATCHED}`,
  notWatched: NOT_WATCHED,

  providersTitle: 'Who you are asking',
  providersWhy: 'The first one is your first choice.',
  providersNone: 'Nobody in particular. The practice will look for someone who fits.',
  providersOrder: 'Your order of preference',
  remove: (name) => `Remove ${name}`,
  moveUp: (name) => `Move ${name} up`,
  moveDown: (name) => `Move ${name} down`,
  removeShort: 'Remove',
  addAnother: 'Add another provider',
  moved: (name, place, count) => `${name} is now number ${place} of ${count}.`,
  removed: (format, name, left) =>
    `${name} removed. ${format.plural(left, { one: 'You are asking # provider.', other: 'You are asking # providers.' })}`,
  tooManyProviders: (format, most) =>
    `You can ask up to ${format.number(most)} at a time. The first ${format.number(most)} are listed.`,

  contactTitle: 'How to reach you',
  oneWay: 'We need one way to reach you: a phone number or an email address.',
  neededWithout: { phone: 'needed if you give no phone number', email: 'needed if you give no email' },
  referrerTitle: 'About you, the referring therapist',
  clientTitle: 'Your client',
  visitsTitle: 'About the visits',
  visitsSummary: 'Place, insurance, times',
  reasonsTitle: 'What it is about',
  reasonsSummary: 'Reasons, a note, your therapist',
  referralReasonsSummary: 'Reasons, a note',
  moreReasons: 'More reasons',
  referralTitle: 'About the referral',

  question: {
    for: { label: 'Who is the consult for?', why: 'So we ask the right questions and call the right person.' },
    name: { label: 'Name, or what to call you', why: 'So we know whom to ask for. A first name is enough.' },
    phone: { label: 'Phone', why: 'Most practices answer by phone.' },
    email: { label: 'Email', why: 'If you would rather have an answer in writing.' },
    preferred: { label: 'Best way to answer you', why: 'We try this way first.' },
    safeTime: { label: 'When is it safe to call?', why: 'So nobody hears who should not. For example: weekdays after 6.' },
    voicemail: { label: 'May we leave a voicemail?', why: 'Others may hear it. If you choose no, we will not leave one.' },
    state: {
      label: 'State you will be in during visits',
      why: 'Prescribers may only treat people in states where they are licensed.',
    },
    postalCode: { label: 'ZIP code', why: 'To find someone near you.' },
    insurance: { label: 'Insurance plan', why: 'To check who takes it. Write “self-pay” if you will not use insurance.' },
    format: { label: 'Video or in person?', why: 'Not everyone offers both.' },
    times: { label: 'Times that suit you', why: 'To offer you a visit you can keep.' },
    reasons: { label: 'What would you like help with?', why: 'To find someone who treats it. Choose up to 8, or none.' },
    note: { label: 'Anything else?', why: 'For example: “I need step-free access.”' },
    coordinateWithTherapist: {
      label: 'You may talk with my therapist',
      why: 'Care works better when both know. This is a wish only; you sign a release with the practice.',
    },
    tellTheOthers: {
      label: 'Tell the others if I find someone',
      why: 'So they can give the place to someone else.',
    },
    referrerName: { label: 'Your name', why: 'So the prescriber knows who refers.' },
    referrerPractice: { label: 'Your practice', why: 'If it is not the one this page belongs to.' },
    referrerPhone: { label: 'Your phone', why: 'For questions and for the answer.' },
    referrerEmail: { label: 'Your email', why: 'If you would rather have the answer in writing.' },
    referralReason: { label: 'Reason for the referral', why: 'One or two sentences. Leave out names and dates of birth.' },
    referralQuestion: { label: 'Your question to the prescriber', why: 'What you would like to know or have looked at.' },
    referralContinuing: {
      label: 'What you will go on doing',
      why: 'So both of you know who does what. For example: weekly therapy.',
    },
    releaseSigned: {
      label: 'Has your client signed a release?',
      why: 'Without one, the prescriber cannot talk with you about your client.',
    },
  },
  nameFor: {
    me: { label: 'Name, or what to call you', why: 'So we know whom to ask for. A first name is enough.' },
    child: {
      label: 'Your name, or what to call you',
      why: 'We will talk with you first. You can tell us about your child later.',
    },
    'someone-else': { label: 'Your name, or what to call you', why: 'We will talk with you first.' },
    client: { label: 'Your client’s initials', why: 'So you both know who is meant. Please do not write a full name.' },
  },
  clientQuestion: {
    state: {
      label: 'State your client will be in during visits',
      why: 'Prescribers may only treat people in states where they are licensed.',
    },
    postalCode: { label: 'ZIP code', why: 'To find someone near your client.' },
    insurance: {
      label: 'Insurance plan',
      why: 'To check who takes it. Write “self-pay” if your client will not use insurance.',
    },
    times: { label: 'Times that suit your client', why: 'To offer a visit your client can keep.' },
    reasons: { label: 'What does your client want help with?', why: 'To find someone who treats it. Choose up to 8, or none.' },
    note: { label: 'Anything else?', why: 'For example: “Needs step-free access.”' },
  },
  clientFullName: { label: 'Your client’s name', why: 'So the prescriber can ask for the right person.' },
  referralNotePrivacy: 'Please leave out names, dates of birth, Social Security numbers and card numbers.',
  notePrivacy:
    'Please leave out your Social Security number, card numbers and your health history. You can tell those in person.',
  emailPrivacy: 'Ordinary email is not private. If that worries you, give a phone number.',
  charactersLeft: (format, left) =>
    left >= 0
      ? format.plural(left, { one: 'You have # character left.', other: 'You have # characters left.' })
      : format.plural(-left, { one: '# character too many.', other: '# characters too many.' }),

  for: { me: 'Me', child: 'My child', 'someone-else': 'Someone else', client: 'A client (I am their therapist)' },
  way: { phone: 'Phone call', text: 'Text message', email: 'Email' },
  format: { telehealth: 'Video', 'in-person': 'In person', either: 'Either' },
  time: {
    'weekday-morning': 'Weekday mornings',
    'weekday-midday': 'Weekdays around noon',
    'weekday-afternoon': 'Weekday afternoons',
    'weekday-evening': 'Weekday evenings',
    weekend: 'Weekends',
  },
  yesNo: { yes: 'Yes', no: 'No' },
  released: { yes: 'Yes', no: 'No', 'in-progress': 'Not yet, but soon' },
  noState: 'Choose a state',

  smsPart: {
    'who-and-what': ({ practice }) =>
      `I agree that ${practice} may text me at the number above about this request and my appointments.`,
    'how-often': ({ frequency }, format) =>
      frequency
        ? `${format.plural(frequency.atMost, { one: 'At most # message', other: 'At most # messages' })} per ${frequency.per}.`
        : 'Message frequency varies.',
    rates: () => 'Msg & data rates may apply.',
    'stop-and-help': () => 'Reply STOP to opt out, HELP for help.',
    'not-a-condition': () => 'Consent is not a condition of care.',
    policies: ({ privacyUrl, termsUrl }) => `Privacy policy: ${privacyUrl} Terms: ${termsUrl}`,
  },
  privacyPolicy: 'Privacy policy',
  terms: 'Terms',

  send: 'Send request',
  sendAgain: 'Send again',
  checking: 'Checking your request…',
  sending: 'Sending your request…',
  sendingAgain: (tries) => `This is taking longer. Trying again (try ${tries})…`,
  sendNote: 'This asks for a consult. It does not book a visit or make you a patient.',
  referralSendNote: 'This asks for a consult. It does not book a visit or make your client a patient.',

  trap: 'Leave this empty',

  errorsTitle: 'Please look at these again',
  errorsFound: (format, count) =>
    format.plural(count, {
      one: '# thing to look at before we can send this.',
      other: '# things to look at before we can send this.',
    }),
  error: {
    'name-missing': 'Enter a name, or what to call you',
    'contact-missing': 'Enter a phone number or an email address',
    'preferred-way-missing': 'Enter what we need to answer you this way, or choose another way',
    'phone-unreadable': 'Enter a phone number with 10 digits, such as (212) 555-0142',
    'email-unreadable': 'Enter an email address like name@example.com',
    'state-unknown': 'Choose a state from the list',
    'postal-code-unreadable': 'Enter the 5 digits of your ZIP code, such as 90210',
    'too-long': 'Use fewer characters here',
    'too-many': 'Choose up to 8',
    'consent-without-phone': 'Enter a phone number that can get texts, or untick the text message box',
    'referrer-missing': 'Enter your own name',
    'referrer-contact-missing': 'Enter your phone number or your email address',
    invalid: 'Check this answer',
  },
  clientNameMissing: 'Enter your client’s name',
  clientInitialsMissing: 'Enter your client’s initials',
  errorPrefix: 'Error:',
  emailMeant: (address) => `Did you mean ${address}?`,
  emailOfferTake: (address) => `Use ${address}`,
  emailOfferTaken: (address) => `Email changed to ${address}.`,
  zipElsewhere: (zip, state) => `ZIP code ${zip} is in ${state}. Both may be right: what counts is the state during visits.`,
  zipElsewhereTake: (state) => `Change the state to ${state}`,
  stateTaken: (state) => `State changed to ${state}.`,

  unverified:
    'We could not check that a person filled this in, so your request is marked “not checked”. The practice may call to make sure.',
  captchaFailed: 'The check that you are a person did not work. You can still send your request.',

  confirmedTitle: 'Your request arrived',
  confirmed: (practice) => `${practiceOr(practice, 'The practice')} has it. You do not need to send it again.`,
  reference: (reference) => `Reference: ${reference}`,
  keepReference: 'Write the reference down, or take a picture of it. We have cleared the form, so nobody else sees your answers.',
  cleared: 'We have cleared the form, so nobody else sees your answers.',
  askedTitle: 'Who you asked',
  askedStatus: {
    confirmed: 'Arrived',
    rejected: 'Not accepted',
    unknown: 'We could not confirm that it arrived',
    'not-sent': 'Not sent',
    named: 'Named in your request',
  },
  someFailedTitle: 'Some of your requests arrived',
  another: 'Ask for another consult',

  unknownTitle: 'We could not confirm that it arrived',
  unknown: 'It may have arrived. Nothing will be sent again by itself. You can call, or send again.',
  callThem: (practice) => (practice.name ? `Call ${practice.name}:` : 'Call the practice:'),
  rejectedTitle: 'Your request was not accepted',
  notSentTitle: 'Your request could not be sent',
  rejected: {
    invalid: 'Something in it was not understood. Please look at your answers again, or call.',
    spam: 'A filter took it for advertising. Please call instead.',
    'too-large': 'It is too long. Please shorten your note and send again.',
    'not-accepted': 'The practice’s form is closed right now. Please call instead.',
    'not-found': 'This form is not connected right now. Please call instead.',
    forbidden: 'This form is not connected right now. Please call instead.',
    unsupported: 'This form is not connected right now. Please call instead.',
    'not-connected': 'This form is not connected right now. Please call instead.',
    'already-received': 'An earlier version of it arrived already. To change something, please call.',
  },
  offlineTitle: 'You are offline. Nothing was sent',
  offline: 'Press “Send request” once you are connected again.',
  busyTitle: 'Too many requests at once. Nothing was sent',
  busy: (format, waitMs) =>
    `Wait ${waitMs === undefined ? 'a few minutes' : format.duration(waitMs)}, then press “Send request”.`,
  keptWords: 'What you wrote is still here.',
};
