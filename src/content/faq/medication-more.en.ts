import type { Block } from '../answer.js';
import type { AnswerIdIn } from './outline.js';

export const medicationMoreEn: Readonly<Record<AnswerIdIn<'medication'>, readonly Block[]>> = {
  'what-it-helps-with': [
    { p: 'Among them are:' },
    {
      ul: [
        'depression',
        'anxiety and panic',
        'obsessive-compulsive disorder (OCD)',
        'post-traumatic stress disorder (PTSD)',
        'ADHD',
        'bipolar disorder',
        'schizophrenia and schizoaffective disorder',
      ],
    },
    {
      p: 'For some conditions, such as bipolar disorder or schizophrenia, medicine is a main part of care. For others, such as milder depression, it is not the routine first step.',
    },
    {
      p: 'Medicine can ease symptoms. It cannot bring back a job, mend a loss or make a home safe. Those need other kinds of help, and you can ask for both.',
    },
    { p: 'Questions about your own case:' },
    {
      ul: ['What do you think I have, and how sure are you?', 'Which symptoms should this change?', 'What else helps with it?'],
    },
  ],
  'how-it-works': [
    {
      p: 'For years, people were told that depression comes from too little of one brain chemical. A large review in 2022 found no steady proof of that. Other scientists do not agree with all of that review.',
    },
    {
      p: 'This does not mean that the medicines fail. The review did not test that. In trials with adults who had major depression, antidepressants did better than a dummy pill. On average the gap was modest.',
    },
    {
      p: 'Depression and anxiety have many causes that act on each other: stress, life events, sleep, illness, genes and more.',
    },
    { p: 'What is still not known:' },
    {
      ul: [
        'Why a medicine helps one person and not the next.',
        'Who will get which side effects.',
        'Just how a change in brain signals turns into feeling better.',
      ],
    },
  ],
  'how-soon': [
    {
      p: 'Sleep, appetite, energy and focus often get better before mood does. Side effects can come before any gain.',
    },
    {
      p: 'The first check after starting an antidepressant is usually within 2 weeks. It is after 1 week for people aged 18 to 25, or where there is a risk of suicide. Later visits are spaced out.',
    },
    {
      p: 'If you feel no change after about 4 weeks, tell your prescriber. You can look at the next step together. If something worries you before then, call. You do not have to wait for the visit.',
    },
  ],
  'side-effects': [
    {
      p: 'Which ones you may get depends on the medicine and on you. Common ones are upset stomach, headache, sleep changes, feeling tired or restless, weight change, and changes in your sex life.',
    },
    {
      p: 'Many people find it hard to bring up sex. Your prescriber has heard it before, and there are often ways to help.',
    },
    { p: 'Call your prescriber soon if:' },
    {
      ul: [
        'a side effect gets in the way of your day.',
        'you feel very restless, cannot sit still or cannot sleep.',
        'your mood jumps very high or very low.',
      ],
    },
    {
      p: 'Call 911 for trouble breathing, a swollen face, fainting or a seizure. For thoughts of suicide, call or text 988.',
    },
    {
      p: 'The pharmacy gives you a leaflet with each medicine. If a part is not clear, the pharmacist can explain it.',
    },
  ],
  'boxed-warning': [
    {
      p: 'In trials with children and teens, about 4 in 100 who took an antidepressant had suicidal thoughts or acts. With a dummy pill it was about 2 in 100. No one in those trials died by suicide.',
    },
    {
      p: 'In adults aged 25 to 64, studies sent to the FDA showed no rise in risk. In people 65 and older the risk was lower. Depression itself also raises the risk. So the choice is made with care, and with someone watching.',
    },
    { p: 'Call the prescriber the same day about:' },
    {
      ul: [
        'new or worse thoughts of death or suicide.',
        'feeling very restless, angry or on edge.',
        'acting on risky urges.',
        'hardly any sleep, or far too much energy.',
      ],
    },
    {
      p: 'Do not stop suddenly. Call first. If there is danger now, call 911. To talk to someone, call or text 988 or chat at 988lifeline.org.',
    },
  ],
  'stopping-safely': [
    {
      p: 'Withdrawal can feel like dizziness, poor sleep, worry, an upset stomach, vivid dreams or brief “electric” jolts. It can be mild and short. For some people it is strong and lasts longer. No one can say for sure how it will be for you.',
    },
    {
      p: 'How common is it? In a 2024 review, about 1 in 3 people had some symptom after stopping an antidepressant. So did about 1 in 6 who stopped a dummy pill. About 1 in 35 had severe symptoms. Experts still argue about these numbers.',
    },
    {
      p: 'Withdrawal often starts within days, and it can look like the condition coming back. Keep notes and show them to your prescriber.',
    },
    { p: 'Things to plan together:' },
    {
      ul: [
        'A calm time, not the week of a move or a loss.',
        'The steps, and how you will stay in touch.',
        'What to do if it gets hard. You can pause.',
        'One person close to you who knows.',
      ],
    },
    { p: 'If you have stopped already and feel unwell, call your prescriber or a pharmacist today.' },
  ],
  'pregnancy-breastfeeding': [
    {
      p: 'The US college of obstetricians (ACOG) says this: being pregnant or breastfeeding is not, by itself, a reason to hold back or stop medicine for mental health. Risks and gains are weighed for each person.',
    },
    {
      p: 'Some medicines are avoided. Valproate is one, because it can harm an unborn baby. If you take it and could be pregnant, call your prescriber today. Do not stop it on your own.',
    },
    {
      p: 'Research goes on, and experts differ on some medicines. Ask what is known about yours, and what is not. If you are planning a baby, ask early. Then there is time to weigh the choices.',
    },
    {
      p: 'The National Maternal Mental Health Hotline is free, day and night, in English and Spanish. Call or text 1-833-852-6262. In a crisis, use 988 or 911.',
    },
  ],
  'therapy-or-medication': [
    {
      p: 'A review from 2020 put together 101 trials with adults who had depression. Therapy alone and medicine alone came out about the same. With both together, about 25% more people got better than with one alone.',
    },
    {
      p: 'Both is not a must. For milder depression, a UK guideline does not make medicine the routine first step. Guided self-help, therapy or an exercise group often come first.',
    },
    {
      p: 'For some conditions, such as bipolar disorder or schizophrenia, medicine is a main part of care and therapy adds to it.',
    },
    { p: 'An average cannot tell what will suit you. Think about:' },
    {
      ul: [
        'what you have tried and how it went.',
        'how bad it is now, and how soon you need relief.',
        'cost, time and travel.',
        'what you feel at ease with.',
      ],
    },
  ],
  relapse: [
    {
      p: 'The study is called ANTLER and came out in 2021. The people in it had taken an antidepressant for a long time, felt well and were thinking of stopping. It does not tell us about everyone.',
    },
    {
      p: 'You can read the same numbers the other way. Of 100 people who stopped, 44 did not relapse in that year. Of 100 who stayed on it, 61 did not.',
    },
    { p: 'Therapy can also lower the risk, along with medicine or after it. A simple plan helps:' },
    {
      ul: [
        'Know your early signs, such as poor sleep or pulling away from people.',
        'Write down who you will call.',
        'Keep your next check, even when you feel well.',
      ],
    },
  ],
  'other-options': [
    {
      p: 'The first medicine does not work for everyone. That is common, and it is not your fault. Your prescriber can look again at the diagnosis, the medicine and what else is going on.',
    },
    {
      ul: [
        'Talk therapy, such as cognitive behavioral therapy (CBT).',
        'Another medicine, or two that work together.',
        'TMS: magnetic pulses to the head. You are awake, and it takes a number of visits.',
        'ECT: a treatment while you are asleep, in a hospital or clinic, mostly for severe depression.',
        'Esketamine: a nose spray, given in a clinic, for some adults when other things have not helped enough.',
      ],
    },
    {
      p: 'Each has its gains, its risks and its cost. Ask which ones could fit you, and why.',
    },
    {
      p: 'Sleep, moving your body and time with people help many of us as well. They do not fix everything. It is okay to need more.',
    },
  ],
};
