import type { BlankForm } from './letter.js';

/** What to settle before two practices talk about a client. Not a release itself: that is the practice's own form. */
export const releaseChecklistEn: BlankForm = {
  language: 'en',
  title: 'Before we share: a release of information checklist',
  intro:
    'This list helps a client and a therapist prepare. It is not a legal form. The practice has its own form to sign, and state law may ask for more.',
  sections: [
    {
      id: 'who',
      title: 'Who may talk to whom',
      lines: [
        { id: 'from', label: 'Practice or person who shares', blank: 'line' },
        { id: 'to', label: 'Practice or person who receives', blank: 'line' },
        { id: 'purpose', label: 'What the sharing is for', blank: 'lines' },
        { id: 'direction', label: 'Direction', blank: 'choice', choices: ['One way', 'Both ways'] },
      ],
    },
    {
      id: 'what',
      title: 'What may be shared',
      lines: [
        {
          id: 'topics',
          label: 'Topics',
          blank: 'choice',
          choices: ['Goals and plan', 'Diagnosis', 'Medicines and side effects', 'Visit dates', 'Safety plan', 'Test results'],
        },
        { id: 'except', label: 'Not to be shared', blank: 'lines' },
        {
          id: 'special',
          label: 'These may need a form of their own to sign',
          blank: 'choice',
          choices: [
            'Records from a substance use program (42 CFR Part 2)',
            'A therapist’s own notes on talks, filed apart from the chart (psychotherapy notes). They do need one.',
          ],
        },
      ],
    },
    {
      id: 'how',
      title: 'How and until when',
      lines: [
        { id: 'ways', label: 'Ways', blank: 'choice', choices: ['Phone', 'Secure e-mail', 'Fax', 'Portal', 'Letter'] },
        { id: 'until', label: 'Ends on', blank: 'date' },
      ],
    },
    {
      id: 'rights',
      title: 'The client knows',
      lines: [
        {
          id: 'knows',
          label: 'Explained and understood',
          blank: 'choice',
          choices: [
            'Saying no is allowed and care goes on.',
            'This permission can be taken back in writing. What was shared before cannot be called back.',
            'A copy is theirs to keep.',
            'If someone’s life is in danger, the law may let a practice share without this permission.',
          ],
        },
      ],
    },
  ],
  footer: 'General information, not legal advice. Please check it with your practice and your state’s rules.',
};

/** One page between a therapist and a prescriber who look after the same person. */
export const coordinationLetterEn: BlankForm = {
  language: 'en',
  title: 'Working together: a coordination letter',
  intro: 'Fill this in by hand after the client has signed a release. Share only what is needed.',
  sections: [
    {
      id: 'people',
      title: 'Who we are',
      lines: [
        { id: 'date', label: 'Date', blank: 'date' },
        { id: 'client', label: 'Client (name and date of birth)', blank: 'line' },
        { id: 'therapist', label: 'Therapist, and best phone', blank: 'phone' },
        { id: 'prescriber', label: 'Prescriber, and best phone', blank: 'phone' },
        { id: 'release', label: 'Release signed on, and until', blank: 'date' },
      ],
    },
    {
      id: 'roles',
      title: 'Who does what',
      lines: [
        { id: 'therapy', label: 'Therapy: goals, and how often', blank: 'lines' },
        { id: 'medicine', label: 'Medicine: who prescribes and who renews', blank: 'lines' },
        { id: 'checks', label: 'Lab tests and health checks: who orders them', blank: 'line' },
        { id: 'plan', label: 'Safety plan: who keeps it up to date', blank: 'line' },
      ],
    },
    {
      id: 'tell',
      title: 'What we tell each other',
      lines: [
        {
          id: 'topics',
          label: 'Tell me about',
          blank: 'choice',
          choices: [
            'New or stopped medicine',
            'Side effects',
            'Symptoms getting worse',
            'Missed visits',
            'Pregnancy',
            'Hospital care',
          ],
        },
        { id: 'rhythm', label: 'How often, and in which way', blank: 'line' },
        { id: 'reply', label: 'We answer each other within', blank: 'line' },
      ],
    },
    {
      id: 'emergency',
      title: 'In an emergency',
      lines: [
        { id: 'signs', label: 'Early signs for this person', blank: 'lines' },
        { id: 'first', label: 'Whom to call first, by day and by night', blank: 'phone' },
        { id: 'contact', label: 'Person the client wants us to call', blank: 'phone' },
        { id: 'lines', label: 'Call or text 988, or chat at 988lifeline.org. Danger now: 911.', blank: 'none' },
      ],
    },
    {
      id: 'question',
      title: 'My question to you',
      lines: [
        { id: 'question', label: 'Question', blank: 'lines' },
        { id: 'signature', label: 'Signature', blank: 'line' },
      ],
    },
  ],
  footer: 'Private health information. Send it only in a way that the client and both practices have agreed on.',
};
