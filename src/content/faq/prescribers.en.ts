import type { AnswerText } from '../answer.js';
import type { AnswerIdIn } from './outline.js';

export const prescribersEn: Readonly<Record<AnswerIdIn<'prescribers'>, AnswerText>> = {
  psychiatrist: {
    question: 'What is a psychiatrist?',
    short:
      'A physician (MD or DO) who trained in mental health for about four more years after medical school. A psychiatrist can diagnose, prescribe and order tests. Some also do therapy.',
    searchLabel: 'Show psychiatrists',
  },
  'psychiatric-nurse-practitioner': {
    question: 'What is a psychiatric nurse practitioner?',
    short:
      'A registered nurse with a graduate degree and special training in mental health. The letters are often PMHNP. They diagnose, prescribe and follow your care. Some also do therapy.',
    searchLabel: 'Show psychiatric nurse practitioners',
  },
  'physician-assistant': {
    question: 'What is a physician assistant (PA)?',
    short:
      'A person with a graduate degree in medicine and a license to diagnose and prescribe. Some PAs work in mental health. You may also see the name “physician associate.”',
    searchLabel: 'Show physician assistants',
  },
  'primary-care': {
    question: 'Can my regular doctor prescribe it?',
    short:
      'Often, yes. Many family doctors and clinics treat depression and anxiety. They know your health, and they may see you sooner. If you need more, they can refer you.',
    searchLabel: 'Show primary care prescribers',
  },
  'prescribing-psychologist': {
    question: 'Can a psychologist prescribe?',
    short:
      'In most states, no. A few states allow it after more training. They include New Mexico, Louisiana, Illinois, Iowa, Idaho, Colorado and Utah. The list may have changed since we wrote this.',
    searchLabel: 'Show prescribing psychologists',
  },
  'who-oversees-care': {
    question: 'Who looks after my medicine?',
    short:
      'The person who prescribes it. That can be a psychiatrist, a psychiatric nurse practitioner, a PA or a primary care doctor. They check how you are doing, and they change the plan with you.',
  },
  'therapist-and-prescriber': {
    question: 'How do my therapist and my prescriber work together?',
    short:
      'If you agree, they share what matters: goals, changes, side effects and safety plans. You have a say in what is shared. Ask both of them to set it up.',
    searchLabel: 'Show providers who work with therapists',
  },
};
