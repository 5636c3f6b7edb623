import type { AnswerText } from '../answer.js';
import type { AnswerIdIn } from './outline.js';

export const feelingsEn: Readonly<Record<AnswerIdIn<'feelings'>, AnswerText>> = {
  'needing-medication-weak': {
    question: 'Does needing medicine mean I am weak?',
    short:
      'No. Asking for help takes strength. About 1 in 5 adults in the United States took medicine for their mental health in 2024. It is one tool among others, and using it says nothing bad about you.',
  },
  'am-i-broken': {
    question: 'Am I broken?',
    short:
      'No. What you feel is real, and it is not a verdict on you. Mental health conditions have many causes that work together. Many people get better.',
  },
  'what-will-people-think': {
    question: 'What will people think of me?',
    short:
      'You decide who knows. Some people may judge, and that can hurt. But this kind of care is common. About 1 in 5 adults in the United States took medicine for their mental health in 2024.',
  },
  'change-who-i-am': {
    question: 'Will it change who I am?',
    short:
      'Medicine is meant to ease symptoms, not to change who you are. Some people feel more like themselves. Some feel flat or numb. If that happens, tell your prescriber: there are choices.',
  },
  'is-it-forever': {
    question: 'Will I have to take it forever?',
    short:
      'Not as a rule. Some people need a short course, and some take it for longer. For depression, a UK guideline speaks of at least 6 months, and some time after you feel well. Then you talk about what comes next.',
  },
  'addiction-and-dependence': {
    question: 'Can I become addicted?',
    short:
      'It depends on the medicine. Antidepressants do not cause craving, but your body can get used to them. Some sleep, anxiety and ADHD medicines can lead to addiction, so they are watched more closely.',
  },
};
