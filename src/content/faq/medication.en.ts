import type { AnswerText } from '../answer.js';
import type { AnswerIdIn } from './outline.js';

export const medicationEn: Readonly<Record<AnswerIdIn<'medication'>, AnswerText>> = {
  'what-it-helps-with': {
    question: 'What can these medicines help with?',
    short:
      'They can ease the symptoms of many conditions, from depression and anxiety to ADHD. They do not help everyone. How much they help is not the same for each person.',
  },
  'how-it-works': {
    question: 'How do these medicines work? Is it a chemical imbalance?',
    short:
      'They act on the signals that brain cells send each other, and that can ease symptoms. No single imbalance has been shown to cause depression. Just how the medicines help is not fully known.',
  },
  'how-soon': {
    question: 'How soon will it work?',
    short:
      'It depends on the medicine. Some for ADHD, sleep or anxiety act the same day. If an antidepressant is going to help, you will usually see some effect within about 4 weeks. The full effect can take 4 to 8 weeks or more.',
  },
  'side-effects': {
    question: 'What about side effects?',
    short:
      'Most medicines have some. Many are mild and fade in the first weeks. Some last, and a few are serious. Ask what to expect, what to watch for, and whom to call.',
  },
  'boxed-warning': {
    question: 'What is the boxed warning on antidepressants?',
    short:
      'It is the strongest warning the FDA gives. In some children, teens and young adults, antidepressants raise the risk of suicidal thoughts in the first months or when the dose changes. Watch closely. Call the prescriber or 988.',
  },
  'stopping-safely': {
    question: 'How do people stop safely?',
    short:
      'With their prescriber, and not suddenly. Some people get withdrawal symptoms. Going down step by step, at a pace that suits you, makes them less likely.',
    searchLabel: 'Show providers who help people stop safely',
  },
  'pregnancy-breastfeeding': {
    question: 'What if I am pregnant, breastfeeding or planning a baby?',
    short:
      'Do not stop suddenly. Call your prescriber and the person who cares for your pregnancy. Going without care has risks too. Ask for someone with experience in perinatal mental health.',
    searchLabel: 'Show providers with perinatal experience',
  },
  'therapy-or-medication': {
    question: 'Do I need therapy, medicine, or both?',
    short:
      'There is usually more than one good choice. In adults with depression, the two work about as well as each other on average. If it is moderate to severe, both together work better on average. What you want counts.',
    searchLabel: 'Show providers who work with therapists',
  },
  relapse: {
    question: 'Will medicine keep it from coming back?',
    short:
      'It lowers the risk, but not to zero. In one UK study, 39 in 100 people relapsed within a year while they stayed on their medicine. After stopping it, 56 in 100 did.',
  },
  'other-options': {
    question: 'What if medicine does not help, or I do not want it?',
    short:
      'There are other ways. You can try talk therapy or a different medicine. For some people there is also TMS, ECT or esketamine. “Not now” is a choice too.',
    searchLabel: 'Show providers who offer TMS, ECT or esketamine',
  },
};
