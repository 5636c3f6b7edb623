import type { Block } from '../answer.js';
import type { AnswerIdIn } from './outline.js';

export const prescribersMoreEn: Readonly<Record<AnswerIdIn<'prescribers'>, readonly Block[]>> = {
  psychiatrist: [
    {
      p: 'This training helps most when things are complex. You may have more than one condition, or other health problems, or care so far has not helped enough.',
    },
    {
      p: 'Many psychiatrists now focus on medicine visits. If you want therapy from the same person, ask about it when you call.',
    },
    {
      p: 'Some have more training for one group, such as children and teens, older adults, people who are pregnant, or people with a substance use disorder.',
    },
  ],
  'psychiatric-nurse-practitioner': [
    {
      p: 'In some states, nurse practitioners work on their own. In others, the law asks for an agreement with a physician, or for one to oversee the work. For controlled medicines there can be more rules.',
    },
    { p: 'It is fine to ask:' },
    {
      ul: [
        'How long have you worked in mental health?',
        'Have you treated people with my condition?',
        'Who do you turn to when a case is hard?',
      ],
    },
  ],
  'physician-assistant': [
    {
      p: 'PAs first train in general medicine. Those in mental health learn the field at work or in added courses. Some hold a special certificate in psychiatry.',
    },
    {
      p: 'How a PA works with a physician depends on state law. You can ask who that physician is, and when they are brought in.',
    },
  ],
  'primary-care': [
    {
      p: 'This is a good first stop if you are not sure what is going on. Your doctor can check for other causes, such as thyroid trouble, poor sleep or a side effect of another medicine.',
    },
    { p: 'You might ask for a specialist when:' },
    {
      ul: [
        'it is not clear what the condition is.',
        'treatment so far has not helped enough.',
        'bipolar disorder or psychosis is a question.',
        'you take medicine and are pregnant or want to be.',
      ],
    },
    {
      p: 'In some clinics, the doctor and a mental health team work side by side. This is called collaborative care.',
    },
  ],
  'prescribing-psychologist': [
    {
      p: 'Most psychologists do therapy and testing. They do not prescribe, but they can work closely with someone who does.',
    },
    {
      p: 'A prescribing psychologist has added a degree in this field and has trained under others. What they may prescribe, and for whom, depends on state law.',
    },
    {
      p: 'State laws keep changing. The psychology board in your state can tell you who holds a license to prescribe.',
    },
  ],
  'who-oversees-care': [
    {
      p: 'One person should keep track of the whole list. If two people prescribe for you, tell each of them about the other.',
    },
    { p: 'Signs that you are in good hands:' },
    {
      ul: [
        'You know when the next check is.',
        'You know whom to call between visits and at night.',
        'You get blood tests or other checks if your medicine calls for them.',
        'Someone asks about gains, side effects and what you want.',
      ],
    },
    {
      p: 'A therapist who does not prescribe cannot manage your medicine. But they see you often and may notice changes first. Your pharmacist can check if two medicines clash.',
    },
  ],
  'therapist-and-prescriber': [
    {
      p: 'Most practices ask you to sign a form called a release of information. It says who may talk to whom, about what, and until when. You can limit it or take it back.',
    },
    {
      p: 'Federal privacy law lets people who treat you share some facts without a form. State law may ask for more. Notes that a therapist keeps apart, and records from a substance use program, have rules of their own.',
    },
    { p: 'Useful things to share:' },
    {
      ul: [
        'what you are working on.',
        'a new medicine or a change in dose.',
        'side effects and signs that things are getting worse.',
        'who to call in a crisis.',
      ],
    },
    { p: 'Not every prescriber does this. Ask before you book.' },
  ],
};
