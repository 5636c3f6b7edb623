import type { AnswerText } from '../answer.js';
import type { AnswerIdIn } from './outline.js';

export const findingEn: Readonly<Record<AnswerIdIn<'finding'>, AnswerText>> = {
  'ask-for-a-referral': {
    question: 'How do I ask for a referral?',
    short:
      'Ask your therapist or your regular doctor: “Who would you send a friend to?” Ask for two or three names. If you have neither, your health plan or a local clinic can help.',
  },
  'why-several-consults': {
    question: 'Why set up more than one consult?',
    short:
      'Because fit matters, and lists are often out of date. If you call two or three people, you may be seen sooner, and you can choose. Cancel the ones you do not need.',
    searchLabel: 'Show providers with openings',
  },
  'questions-to-ask': {
    question: 'What should I ask in a first call or consult?',
    short:
      'Ask what they have treated, how they work, what it costs, and what happens in a crisis. Five questions are enough. Write them down and bring them.',
  },
  'what-fit-means': {
    question: 'What is a good fit, and does it matter?',
    short:
      'A good fit means that you feel safe, heard and respected. It matters. In studies of people who take medicine, those who got on better with their prescriber also tended to do better.',
  },
  'first-visit': {
    question: 'What is the first visit like?',
    short:
      'Mostly talk, often for about an hour. You go over what is going on, your health and your goals. You do not have to decide about medicine that day.',
    searchLabel: 'Show providers who offer a first assessment',
  },
  'cost-and-plans': {
    question: 'What will it cost, and will my plan pay?',
    short:
      'Ask before you book. With a plan, ask what you will pay for this person and this kind of visit. If you pay on your own, you can get a good faith estimate in writing.',
  },
  'telehealth-across-states': {
    question: 'Can I see someone by video in another state?',
    short:
      'As a rule, the prescriber must be allowed to work in the state where you are during the visit. Ask before you book, and again before you travel or move.',
    searchLabel: 'Show providers who see people by video',
  },
  'need-help-now': {
    question: 'What if I cannot wait?',
    short:
      'If a life is in danger, call 911 or go to the nearest emergency room. To talk to someone now, call or text 988 or chat at 988lifeline.org. It is free, day and night.',
  },
};
