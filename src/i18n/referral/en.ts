import type { ReferralMessages } from './messages.js';

export const referral: ReferralMessages = {
  title: (count) => (count === 1 ? 'A provider to call' : 'Providers to call'),
  intro: (count) =>
    `${count === 1 ? '' : 'Call the one that suits you best. If they are full, call the next. '}Things change. The dates say when somebody last checked.`,
  crisis: ({ call, text, chat, emergency }) => {
    const ways = [text === call ? `call or text ${call}` : `call ${call}`, ...(text && text !== call ? [`text ${text}`] : [])];
    const help = `In a crisis: ${ways.join(', ')}${chat ? `, or chat at ${chat}` : ''}.`;
    return emergency ? `${help} In danger right now: call ${emergency}.` : help;
  },

  row: { why: 'Why suggested', phone: 'Phone', openings: 'Openings', map: 'Map', notes: 'My notes' },
  openingsInSentence: 'openings',
  phoneInSentence: 'phone number',
  confirmedOn: (day) => `Confirmed ${day}`,
  notConfirmed: (facts) => `Not confirmed: ${facts}.`,
  notListed: (facts) => `Not listed: ${facts}.`,
  noWay: 'No phone, website or email is listed for them.',
  telehealthOffered: 'Offered. States are not listed.',
  addressNotListed: 'The address is not listed.',
  numberNotListed: 'The number is not listed.',
  askOffice: 'Ask the office.',
  onWebsite: 'Find it on their website:',
  quote: (text) => `“${text}”`,

  ticks: ['called', 'left message', 'booked'],
  ticksName: 'To tick by hand',
  blank: 'blank',
  link: 'This list on the web',
  code: 'Code for the camera of a phone: opens this list on the web',
  notesTitle: 'My notes',

  actions: 'What to do with this sheet',
  action: {
    print: 'Print',
    copyText: 'Copy as text',
    copyRich: 'Copy for an email or chart',
    email: 'Email',
    share: 'Share',
    saveText: 'Save as text',
    saveContacts: 'Save phone contacts',
    saveJson: 'Save as JSON',
    saveBundle: 'Save as FHIR bundle',
  },
  moreWays: 'Save it',
  blankForms: 'Blank forms to print',
  blankFormsAbout: 'Each is one page, to fill in with a pen.',
  blankForm: { release: 'Release of information checklist', letter: 'Coordination letter' },
  clinicSystem: 'For a clinic’s system',
  clinicSystemAbout: 'Facts about the providers only. The referral in the FHIR bundle names no patient.',
  emailSubject: 'Providers to call',
  fileName: 'providers-to-call',

  change: 'Change what the sheet says',
  changeAbout:
    'Write only about the provider, never about anyone’s health. It goes on the sheet and into copies of it, never into the link or the email.',
  ownLine: 'Your own line',
  ownLineAbout: (name) => `Your own line about ${name}`,
  printReasons: 'Reasons on the sheet',
  printToolkit: 'What to ask and what to say',
  printNotes: 'Print my notes too',
  printNotesAbout:
    'Your notes stay off the sheet unless you tick this. They can only be printed, never copied, saved or sent from here.',
  onSheet: 'Who is on the sheet',
  onSheetAbout: (format, count, all, most) =>
    `${format.number(count)} of ${format.number(all)} are on it.${count < most ? ` There is room for ${format.number(most)}.` : ' It is full. To choose somebody else, take one off first.'}`,

  said: {
    printing: 'The print window opens.',
    notPrinted: 'The print window could not be opened. Use the print command of your browser.',
    copied: 'Copied. You can paste it now.',
    notCopied: 'Your browser did not let us copy. The text is selected below, ready to copy.',
    emailing: 'Your email program opens. If it does not, copy the text instead.',
    shared: 'Shared.',
    notShared: 'Nothing was shared.',
    notSaved: 'The file could not be made. Please try again.',
  },
  saved: (file) => `Saved as ${file}.`,
  toSelect: 'The sheet as text',

  preview: 'How the sheet looks',
  empty: 'Nobody is on the list yet. Add providers to your list, and the sheet is made from it.',
  tooMany: (format, count, all) => `${format.number(count)} of ${format.number(all)} are on the sheet.`,
  choose: 'Choose who',
  gone: (format, names, unnamed) =>
    names.length > 0
      ? `${format.and(names)} ${names.length === 1 ? 'is' : 'are'} no longer listed.`
      : format.plural(unnamed, {
          one: '# provider of this list is no longer listed.',
          other: '# providers of this list are no longer listed.',
        }),
  nobodyLeft: 'Add other providers to your list, and the sheet is made from it.',
};
