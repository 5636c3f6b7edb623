import { assembleGuide } from './guide/assemble.js';
import { noticeEn } from './notice.en.js';

export const guideEn = assembleGuide({
  language: 'en',
  notice: noticeEn,
  headings: {
    compare: {
      title: 'Therapy and medicine side by side',
      intro: 'Both can help. Many people use one, and many use both. Here is how they differ.',
    },
    steps: {
      title: 'What to expect, step by step',
      intro: 'Care with medicine is a series of talks, not a single visit. You have a say at each step.',
    },
    weigh: {
      title: 'What speaks for medicine, and what speaks against it',
      intro: 'There is no right answer for everyone. These points may help you think, and talk, about your own.',
    },
    who: {
      title: 'Who prescribes',
      intro: 'Each of these people may prescribe. State law sets the details.',
    },
  },
  compare: {
    columns: { aspect: 'What to compare', therapy: 'Therapy', medication: 'Medicine' },
    rows: {
      goal: {
        aspect: 'Goal',
        therapy: 'Learn skills, work through hard things, change what keeps you stuck.',
        medication: 'Ease symptoms such as low mood, fear, poor sleep or poor focus.',
      },
      who: {
        aspect: 'Who gives it',
        therapy: 'A psychologist, social worker, counselor or family therapist.',
        medication: 'A psychiatrist, nurse practitioner, PA or primary care doctor. In a few states, some psychologists.',
      },
      visits: {
        aspect: 'Visits',
        therapy: 'Often once a week, for a bit less than an hour.',
        medication: 'One longer first visit. Then short checks, often at first and fewer later.',
      },
      effect: {
        aspect: 'When you may feel it',
        therapy: 'It builds up over weeks and months.',
        medication:
          'It depends on the medicine. Some act the same day. Antidepressants usually show some effect within about 4 weeks, with full effect in 4 to 8 weeks or more.',
      },
      length: {
        aspect: 'How long it lasts',
        therapy: 'From some weeks to a year or more. You decide together.',
        medication: 'A short course for some people, a longer one for others. You look at it often.',
      },
      downsides: {
        aspect: 'Downsides',
        therapy: 'It takes time and work. It can stir up hard feelings. The wait can be long.',
        medication: 'Side effects. It needs checks. It should not be stopped suddenly.',
      },
      results: {
        aspect: 'Results in adult depression',
        therapy: 'On average, about as good as medicine.',
        medication: 'On average, about as good as therapy.',
      },
      afterwards: {
        aspect: 'After it ends',
        therapy: 'The skills stay with you.',
        medication: 'Relapse is more common after stopping. A plan with your prescriber helps.',
      },
    },
    note: 'For moderate to severe depression, both together work better on average than one alone. For milder depression, medicine is not the routine first step. What you prefer counts.',
  },
  steps: {
    assessment: {
      title: 'Assessment',
      when: 'First visit, often about an hour',
      text: [
        {
          p: 'You talk about what brings you, your health, past care, the medicines you take and what you hope for. There may be a form or a blood test. They ask everyone about safety and suicide.',
        },
      ],
    },
    talking: {
      title: 'Talking it through',
      when: 'Same visit or the next one',
      text: [
        {
          p: 'They tell you what they think it is, and how sure they are. You go over the choices: therapy, medicine, both, other treatments, or waiting and watching. Ask what is known and what is not.',
        },
      ],
    },
    plan: {
      title: 'Plan',
      when: 'When you are ready',
      text: [
        { p: 'The choice is yours. If you want to try medicine, you agree on:' },
        {
          ul: [
            'which one, and why.',
            'what it should change, and how you will know.',
            'side effects to watch for.',
            'whom to call, also at night.',
            'the day of the first check.',
          ],
        },
      ],
    },
    trial: {
      title: 'Trial',
      when: 'The first weeks',
      text: [
        {
          p: 'Side effects can come before any gain. Some medicines act the same day. With antidepressants, it is usually within about 4 weeks that you see if one is going to help. Keep short notes on sleep, mood and side effects.',
        },
      ],
    },
    'follow-up': {
      title: 'Follow-up',
      when: 'For most people, within 2 weeks of starting an antidepressant',
      text: [
        {
          p: 'If you are 18 to 25, or if suicide is a worry, it is after 1 week. You look at how you feel, side effects and safety. In children, teens and young adults, mood and thoughts of suicide are watched closely, above all in the first months and when the dose changes. Later visits are spaced out.',
        },
      ],
    },
    'change-or-continue': {
      title: 'Change or continue',
      when: 'Often after about 4 weeks, and then again and again',
      text: [
        {
          p: 'If it helps, you agree on how long to go on. If it does not, you look at the next step together. If you want to stop, you plan it with your prescriber and go down step by step.',
        },
      ],
    },
  },
  timeline: {
    title: 'The first weeks with an antidepressant',
    summary: 'If it is going to help, some effect usually shows within about 4 weeks. Other medicines have other times.',
    stretches: {
      start: {
        label: 'Week 1',
        title: 'You start',
        text: 'Side effects may come first. Many fade. Know whom to call.',
      },
      'first-check': {
        label: 'Weeks 1 to 2',
        title: 'First check',
        text: 'Most people are seen within 2 weeks. If you are 18 to 25, or if suicide is a worry, it is after 1 week. New thoughts of suicide? Call at once.',
      },
      'first-changes': {
        label: 'Weeks 2 to 4',
        title: 'First changes',
        text: 'Sleep, appetite and energy may get better before mood does. No change by about week 4? Talk about the next step.',
      },
      'full-effect': {
        label: 'Weeks 4 to 8',
        title: 'Fuller effect',
        text: 'Mood may lift. The full effect can take 8 weeks or more.',
      },
      later: {
        label: 'Later',
        title: 'Keep an eye on it',
        text: 'Visits are spaced out. You look at gains, side effects and how long to go on.',
      },
    },
  },
  weigh: {
    forTitle: 'For',
    for: [
      'It can ease symptoms that keep you from work, sleep or people you love.',
      'Some people find that it makes room for the work of therapy.',
      'While you take it, relapse is less likely. It is not ruled out.',
      'Someone checks on you and looks at the plan with you.',
      'It may be easier to get where you live than therapy is.',
    ],
    againstTitle: 'Against',
    against: [
      'Side effects can happen. No one can tell for sure which ones you will get.',
      'The first one does not always help. It can take a few tries.',
      'Stopping takes a plan. Some people get withdrawal symptoms.',
      'It costs money, and visits and checks take time.',
      'Some medicines are avoided in pregnancy.',
      'Some people may judge you for it. That is their stigma, and it can still hurt.',
    ],
    note: 'There is usually more than one option. You can ask for time, for a second view, or for another way. The choice is yours.',
  },
  who: {
    psychiatrist: {
      title: 'Psychiatrist',
      training: 'Medical school, then about four years of training in mental health.',
      does: 'Diagnoses, prescribes and orders tests. Some also do therapy.',
      note: 'A good choice when things are complex.',
      searchLabel: 'Show psychiatrists',
    },
    'psychiatric-nurse-practitioner': {
      title: 'Psychiatric nurse practitioner',
      training: 'Nursing, then a graduate degree and training in mental health.',
      does: 'Diagnoses, prescribes and follows your care. Some also do therapy.',
      note: 'In some states they work on their own. In others, with a physician.',
      searchLabel: 'Show psychiatric nurse practitioners',
    },
    'physician-assistant': {
      title: 'Physician assistant',
      training: 'A graduate degree in general medicine. Some add training in mental health.',
      does: 'Diagnoses and prescribes.',
      note: 'How they work with a physician depends on the state.',
      searchLabel: 'Show physician assistants',
    },
    'primary-care': {
      title: 'Primary care',
      training: 'General training in medicine or nursing.',
      does: 'Treats many people with depression or anxiety, and knows your health.',
      note: 'Often the first stop. Can refer you if you need more.',
      searchLabel: 'Show primary care prescribers',
    },
    'prescribing-psychologist': {
      title: 'Prescribing psychologist',
      training: 'A doctoral degree in psychology, then a degree and training in this kind of medicine.',
      does: 'Does therapy and, where state law allows it, prescribes.',
      note: 'Only in a few states.',
      searchLabel: 'Show prescribing psychologists',
    },
  },
});
