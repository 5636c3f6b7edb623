import type { Block } from '../answer.js';
import type { AnswerIdIn } from './outline.js';

export const feelingsMoreEn: Readonly<Record<AnswerIdIn<'feelings'>, readonly Block[]>> = {
  'needing-medication-weak': [
    {
      p: 'Many people feel this way. Most of us grew up hearing that we should handle feelings on our own. That idea is called stigma. It is a belief that others hand to us. It is not a fact about you.',
    },
    {
      p: 'People take medicine for asthma or high cholesterol, and no one calls them weak. The match is not perfect: there is no blood test for depression or worry, and other treatments can help too. But needing care is no more a flaw here than it is there.',
    },
    {
      ul: [
        'You can ask what medicine might do for you without saying yes to it.',
        'You can choose therapy, medicine, both, or more time to think.',
        'You can bring it up again later if you change your mind.',
      ],
    },
  ],
  'am-i-broken': [
    {
      p: 'Stress, loss, poor sleep, illness, family history and the body can all play a part. For most people there is no single cause. It is nobody’s fault.',
    },
    {
      p: 'No scan or blood test can show why one person feels this way. So be careful with any story that says one part of you is faulty.',
    },
    {
      p: 'What we do know gives hope. More than one kind of treatment works, and many people recover.',
    },
  ],
  'what-will-people-think': [
    {
      p: 'Your care is private. As a rule, your prescriber may not talk to your boss or your friends about it unless you agree. There are limits, such as when someone’s life is in danger. Ask what they are. For people under 18, the rules differ by state.',
    },
    {
      p: 'Are you on the health plan of a parent or a partner? The plan may send papers about your visits to them. You can ask the plan to send them to you.',
    },
    { p: 'If you want to tell someone:' },
    {
      ul: [
        'Pick one person who has been kind before.',
        'Keep it short. “I am getting help, and it matters to me.”',
        'You do not owe anyone the name of a medicine.',
      ],
    },
    {
      p: 'One thing is known to lower stigma: meeting people who have been through it. A support group can help you feel less alone.',
    },
  ],
  'change-who-i-am': [
    {
      p: 'Feeling flat can come from the condition or from the medicine. In one online survey of people who took an antidepressant for depression, close to half felt numb in this way. A survey cannot tell us which of the two caused it.',
    },
    { p: 'Things to notice:' },
    {
      ul: [
        'Do I still enjoy people and things I love?',
        'Can I laugh or cry when it fits?',
        'Do people close to me see a change?',
      ],
    },
    {
      p: 'Write down what you see and bring it to your visit. Your prescriber can go over the choices with you. Please do not stop suddenly on your own.',
    },
  ],
  'is-it-forever': [
    {
      p: 'How long depends on the condition, how often it has come back, side effects, and what you want. For some conditions, such as bipolar disorder or schizophrenia, longer use is often advised.',
    },
    {
      p: 'The plan should be looked at often. A good question for the start is: “How will we know it works, and when will we talk about stopping?”',
    },
    {
      p: 'Many people recover. No one can tell you on the first day how long you will need it. When you and your prescriber decide to end it, you go down step by step.',
    },
  ],
  'addiction-and-dependence': [
    { p: 'Two words are often mixed up:' },
    {
      ul: [
        'Dependence means that the body has got used to a medicine. Stopping fast can bring withdrawal symptoms.',
        'Addiction means craving, and using more even when it does harm. The medical term is substance use disorder.',
      ],
    },
    {
      p: 'Dependence can happen when you take a medicine just as you were told. You did nothing wrong.',
    },
    {
      p: 'The FDA puts its strongest warning about this on two groups of medicine. One is benzodiazepines, used for anxiety and sleep. The other is stimulants, used for ADHD.',
    },
    {
      p: 'If you have had a substance use disorder, please say so. It helps your prescriber find a safer choice with you.',
    },
  ],
};
