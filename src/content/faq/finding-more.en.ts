import type { Block } from '../answer.js';
import type { AnswerIdIn } from './outline.js';

export const findingMoreEn: Readonly<Record<AnswerIdIn<'finding'>, readonly Block[]>> = {
  'ask-for-a-referral': [
    {
      p: 'Many therapists know prescribers they trust and like. Some will call ahead for you if you agree. Then you do not start from zero.',
    },
    { p: 'You could say:' },
    {
      ul: [
        '“I want to talk to someone about medicine. Who do you know that is good with this?”',
        '“Do they take my plan, and are they seeing new people?”',
        '“Would you talk with them about me if I sign a form?”',
      ],
    },
    { p: 'No therapist or doctor yet? Try:' },
    {
      ul: [
        'the phone number on the back of your insurance card.',
        'a community health center or mental health center.',
        'FindTreatment.gov, a free federal site.',
      ],
    },
    { p: 'Some plans pay only if you have a referral. Ask the plan first.' },
  ],
  'why-several-consults': [
    {
      p: 'A consult is a first meeting. You do not have to stay with the first person you meet.',
    },
    {
      p: 'A federal report from 2022 tells of names on plan lists that do not help: the person is full, or is not in the plan at all. If you ask a few people at once, one bad listing does not hold you up.',
    },
    {
      ul: [
        'Ask what the consult costs. Some charge the full price of a visit.',
        'Cancel in good time, so that you are not charged and someone else gets the hour.',
        'Once you have chosen, let one person prescribe the same kind of medicine. It is safer.',
      ],
    },
  ],
  'questions-to-ask': [
    {
      ul: [
        'Have you treated people with what I have?',
        'How do we decide together? What if I say no?',
        'How long are visits, and how often?',
        'Who can I call between visits, at night or in a crisis?',
        'Will you talk with my therapist?',
        'What will it cost, with my plan or without one?',
        'Can we meet by video? Which state must I be in?',
      ],
    },
    { p: 'Notice how the talk feels. Do they listen? Do they explain? Do they rush you?' },
  ],
  'what-fit-means': [
    {
      p: 'The link was moderate, and it came from eight studies. It does not prove that fit alone makes people better. People who feel better may also like their prescriber more. Still, it is a good reason to be choosy.',
    },
    { p: 'Signs of a good fit:' },
    {
      ul: [
        'They ask what you want and what worries you.',
        'They use plain words and check that you follow.',
        'They take side effects seriously.',
        'They say so when something is not known.',
        'They respect your culture, language, gender, body and faith.',
      ],
    },
    {
      p: 'If it is not a fit, you may say so and move on. Ask for your records. Before you leave, ask who will renew your medicine, so that there is no gap.',
    },
  ],
  'first-visit': [
    { p: 'They will ask about:' },
    {
      ul: [
        'how you feel, sleep, eat and cope.',
        'past care, and what helped or did not.',
        'your health, and all medicines, herbs and vitamins.',
        'alcohol and other drugs.',
        'work, family and safety, and thoughts of suicide.',
      ],
    },
    { p: 'They ask everyone about suicide. A true answer helps them help you.' },
    {
      p: 'Then they tell you what they think and go over the choices. If you choose medicine, they talk about gains, risks and the first check. The choice is yours.',
    },
    {
      p: 'Bring your medicine list, your insurance card and your questions. You may bring someone you trust.',
    },
  ],
  'cost-and-plans': [
    { p: 'Call the number on your insurance card and ask:' },
    {
      ul: [
        'Is this person in my plan’s network right now?',
        'What do I pay for the first visit, and for later ones?',
        'Do I need a referral or an approval first?',
        'Is a video visit covered?',
        'Is the medicine covered? Is there one that costs less?',
      ],
    },
    {
      p: 'Federal law says that most plans must treat mental health care like other care. If the plan says no, you can appeal.',
    },
    {
      p: 'If you have no plan, or do not use it, you have a right to a good faith estimate before the visit. It lists what you can expect to pay.',
    },
    {
      p: 'To pay less, ask about a sliding scale, a community health center, a training clinic or generic medicine.',
    },
  ],
  'telehealth-across-states': [
    {
      p: 'Some prescribers have a license in more than one state. Some work under an agreement between states. This directory shows the states that each one lists.',
    },
    {
      p: 'Some medicines are controlled by law. Stimulants are, and so are some for sleep and anxiety. A federal rule lets them be prescribed by video with no visit in person first. That rule is for a limited time. It was last extended to the end of 2026 and may change. States add rules of their own. Ask each office what it does now.',
    },
    {
      p: 'At the start of a video visit they may ask where you are. It is for the license, and to send help if you need it.',
    },
  ],
  'need-help-now': [
    {
      p: '988 is the Suicide & Crisis Lifeline. You can use it for any kind of crisis. You can also call about someone else.',
    },
    {
      ul: ['Veterans: call 988 and press 1, or text 838255.', 'In Spanish: call 988 and press 2, or text AYUDA to 988.'],
    },
    {
      p: 'In a crisis, safety comes first. Which treatment to start with is decided with a clinician.',
    },
    {
      p: 'No one watches this directory or its forms day and night. Please do not use them in an emergency.',
    },
    {
      p: 'Are you running out of medicine? Call the prescriber, your pharmacy or an urgent care clinic today. If you can wait a few days, ask your regular doctor for an early visit, and ask offices to call you when someone cancels.',
    },
  ],
};
