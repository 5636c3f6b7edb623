/** Sentences of invented bios, first person, at an easy reading level. They promise nothing, name no dose and no outcome. */

export const openings = [
  'I have practiced for {years} years and still begin every first visit the same way: by listening.',
  'My work starts with your story, not with a prescription pad.',
  'People often reach me after months of putting off the call, and I am glad when they make it.',
  'I trained in {town} and have spent {years} years caring for people in clinics and private practice.',
  'I believe that good care is unhurried, clear, and shared between the two of us.',
  'Before I chose this field I was a {before}, and that still shapes how I talk with people.',
  'Asking for help takes courage, so I try to make the rest easy.',
  'I grew up in {town}, where nobody talked about mental health, and I have been talking about it ever since.',
  'My first visits last a full {minutes} minutes, because a quick look is rarely enough.',
  'I see my role as a careful partner to you and to your therapist.',
  'After {years} years in hospitals and community clinics I opened a small practice so that I could slow down.',
  'You are the expert on your own life; I bring what I know about medicine.',
  'I like plain words, honest answers, and plans that fit a real week.',
  'I came to this work through my own family, and I remember how hard it was to find the right person.',
];

export const focusSentences = {
  adult: [
    'I work with adults living with depression, worry, or sleepless nights, and we look at the whole picture together.',
    'Many of my patients are finding their way through a hard year at work, a loss, or a long low mood.',
    'I help people sort out what is stress, what is illness, and what could help with each.',
    'We talk about sleep, work, people you love, and only then about whether medicine has a place.',
  ],
  child: [
    'I see children and teenagers with attention, mood, and worry concerns, and I keep parents in the conversation.',
    'With younger patients I spend time on the floor with toys before I say anything about treatment.',
    'Families come to me when school has become a struggle and nobody is quite sure why.',
    'I talk with teachers and pediatricians when families want me to, so that everyone pulls in the same direction.',
  ],
  perinatal: [
    'I care for people who are pregnant, hoping to be, or newly home with a baby, and for the months when nobody sleeps.',
    'Much of my work is about mood and worry around pregnancy, birth, loss, and the years of changing hormones.',
    'We weigh the choices in pregnancy and while nursing together, with the evidence on the table.',
    'New parents are welcome to have the baby along, and every question they have been saving.',
  ],
  'substance-use': [
    'I treat opioid and alcohol use disorders alongside depression and worry, without lectures and without shame.',
    'Recovery looks different for each person, and I have stayed with people through many versions of it.',
    'We talk about medicine for opioid use disorder on the first visit when that is why you came.',
    'A return to use is information for us, not a reason for me to send you away.',
  ],
  'older-adults': [
    'I look after older adults with memory changes, grief, or a low mood that others may call normal aging.',
    'I review every medicine on the kitchen table and often suggest fewer, not more.',
    'Adult children and spouses are welcome in the room whenever you would like them there.',
    'Slow conversations and old stories are a part of my week that I would not give up.',
  ],
  trauma: [
    'I work with people who have lived through trauma, and you decide what we talk about and when.',
    'Veterans, nurses, and first responders make up much of my practice, and so do people hurt in childhood.',
    'Nightmares, being on guard, feeling far away from yourself: these are things we can speak about plainly.',
    'I work closely with trauma therapists, so that medicine supports the therapy instead of competing with it.',
  ],
  'serious-mental-illness': [
    'I care for people living with schizophrenia or bipolar disorder, and for the families who stand beside them.',
    'I take side effects seriously and would rather change a plan than have you put up with it.',
    'Work, friendship, and a home of your own belong in a treatment plan as much as medicine does.',
    'I have long experience with medicines that need careful checks, and with explaining them in plain words.',
  ],
  mood: [
    'I see people whose depression has not lifted after several treatments, and I look again at everything from the start.',
    'Some people come for newer treatments, and I say so plainly when one is unlikely to help.',
    'I often give second opinions and send people back to their own prescriber with a clear letter.',
    'Living with bipolar disorder takes skill, and I enjoy helping people get better at it.',
  ],
  'adult-adhd': [
    'I evaluate adults who have long wondered about ADHD, carefully enough to be right and briskly enough to be kind.',
    'Many people come to me after their child was diagnosed and the descriptions sounded familiar.',
    'We look for what else could explain trouble with focus, such as sleep, mood, or simply too much work.',
    'Calendars, coaching, and medicine each have their place, and we try them one at a time.',
  ],
  ocd: [
    'I treat OCD and related conditions, and I work hand in hand with therapists who do exposure work.',
    'Intrusive thoughts are more common than people think, and there is little I have not heard before.',
    'I help people whose worry has rules, rituals, or endless checking, at a pace that they can stand.',
    'Skin picking, hair pulling, and hoarding are part of my everyday work, and nobody is judged for them here.',
  ],
  eating: [
    'I treat eating disorders together with a dietitian and your therapist, because none of us can do it alone.',
    'Bodies of every size are met with respect here, and we weigh only when there is a reason to.',
    'I see teenagers and adults at every stage, from the first worry to the years after a treatment program.',
    'Medicine plays a small part in this work; steadiness plays a larger one, and I try to offer it.',
  ],
  lgbtq: [
    'My practice is a place where lesbian, gay, bisexual, transgender, and queer people need not explain the basics.',
    'I support people through questions of gender and identity, and through ordinary low moods that have nothing to do with either.',
    'Chosen family counts as family here, in the forms as well as in the room.',
    'I write the letters that are needed without making anyone prove who they are.',
  ],
  students: [
    'I work with students and young adults, when so much is new and sleep is the first thing to go.',
    'Leaving home, a first heartbreak, a semester that fell apart: we can start wherever you are.',
    'I know the campus calendar and keep openings free around midterms.',
    'Parents may join when you want them to, and only then.',
  ],
};

export const practicalSentences = [
  'Follow-up visits are long enough for a real talk, and I answer messages myself within two working days.',
  'I explain what each option may do, what it may not do, and what we will watch for.',
  'With your permission I stay in touch with your therapist, so that you do not have to carry messages.',
  'We change one thing at a time and write the plan down so that you can read it at home.',
  'I keep early morning visits for people who cannot leave work.',
  'If medicine is not the right step now, I will tell you so and help you find what is.',
  'We decide together when to start, when to change, and how to stop safely when the time comes.',
  'You may bring a friend, a list, or a notebook; all three help.',
  'I send a short summary after each visit, in words that your family can follow.',
  'Starting low, going slowly, and checking in early is how I like to work.',
  'Interpreters are welcome, and so are questions that feel too small to ask.',
  'My team helps with forms, pharmacy calls, and prior authorizations.',
];

export const closings = [
  'Away from work I grow tomatoes, badly.',
  'On weekends I sing alto in a community choir.',
  'I share my home with two old dogs and a piano.',
  'I drink far too much tea.',
  'I am happiest on a trail before breakfast.',
  'I coach a girls’ soccer team on Saturdays.',
  'I am slowly learning to bake bread.',
  'I read a great many mystery novels.',
  'I am quiet by nature and curious by trade.',
  'I still write letters by hand.',
  'My neighbors know me for my lemon tree.',
  'I swim in the ocean most mornings.',
  'I keep a jar of questions that made me think.',
  'I repair old radios when I need to think.',
];

/** For those who work in a second language; in the language itself where a page in English can bear it. */
export const languageSentences = {
  es: ['Hablo español y atiendo en los dos idiomas.', 'También atiendo en español.'],
  ko: ['한국어 상담도 가능합니다.', 'I also see people in Korean.'],
  fa: ['I also see people in Farsi.'],
  vi: ['I also see people in Vietnamese.'],
  zh: ['I also see people in Mandarin.'],
  hy: ['I also see people in Armenian.'],
  ru: ['I also see people in Russian.'],
};

export const formerWork = [
  'teacher',
  'line cook',
  'paramedic',
  'carpenter',
  'journalist',
  'librarian',
  'dancer',
  'social worker',
  'bus driver',
];
