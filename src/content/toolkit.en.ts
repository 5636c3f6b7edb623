import type { ConsultToolkit } from './toolkit.js';

export const toolkitEn: ConsultToolkit = {
  language: 'en',
  title: 'For your call and your first visit',
  questions: {
    title: 'Questions to ask',
    groups: [
      {
        id: 'fit',
        title: 'About working together',
        items: [
          'Have you treated people with what I have?',
          'How do we decide together? What if I say no?',
          'Will you talk with my therapist?',
          'Do you speak my language, or use an interpreter?',
        ],
      },
      {
        id: 'treatment',
        title: 'About treatment',
        items: [
          'What are my choices, with and without medicine?',
          'What good could this do, and how soon would I know?',
          'Which side effects should I watch for?',
          'What is not known about it?',
          'How would we stop, when the time comes?',
        ],
      },
      {
        id: 'practical',
        title: 'About the practical side',
        items: [
          'Are you taking new people, and how long is the wait?',
          'Do you take my plan? What would I pay?',
          'How long are visits, and how often?',
          'Who can I call between visits, at night or in a crisis?',
          'Can we meet by video? Which state must I be in?',
        ],
      },
    ],
  },
  call: {
    title: 'What to say on the phone',
    lines: [
      'Hello, my name is ___. I would like a first visit to talk about medicine for my mental health.',
      'Are you taking new people? How soon could I be seen?',
      'My plan is ___. Are you in its network now? What would I pay?',
      'I am in ___ (state). I would like to meet in person or by video.',
      'My therapist would like to work with you. Do you do that?',
      'If you are full, who else would you call?',
    ],
  },
  voicemail: {
    title: 'What to say on a voicemail',
    lines: [
      'Hello, my name is ___, and my number is ___.',
      'I am looking for a first visit about medicine. You can reach me best at ___ (days and times).',
      'You may leave a message at this number. Or: please do not leave a message, I will call again.',
      'Again, my number is ___. Thank you.',
    ],
    tip: 'You do not need to say what is wrong. Keep details for the visit.',
  },
  notes: {
    title: 'Your notes',
    hint: 'These notes stay on this page. They are not sent or stored.',
    prompts: [
      'What has been hardest lately?',
      'What has helped before, and what has not?',
      'All medicines, herbs and vitamins I take:',
      'What I hope will change:',
      'What worries me about medicine:',
    ],
  },
};
