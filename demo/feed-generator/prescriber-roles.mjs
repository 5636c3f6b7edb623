/**
 * Who prescribes: share of the feed, degrees, NUCC taxonomy codes (https://www.nucc.org) and usual fees in whole dollars.
 * `specialtyTaxonomy` replaces `taxonomy` where a specialty has a code of its own.
 */
export const prescriberRoles = [
  {
    role: 'psychiatrist',
    weight: 47,
    credentials: [
      [['MD'], 70],
      [['DO'], 16],
      [['MD', 'PhD'], 5],
      [['MD', 'FAPA'], 5],
      [['MD', 'MPH'], 4],
    ],
    taxonomy: '2084P0800X',
    specialtyTaxonomy: { child: '2084P0804X', 'older-adults': '2084P0805X', 'substance-use': '2084P0802X' },
    intake: [320, 620],
    followUp: [170, 320],
  },
  {
    role: 'psychiatric-nurse-practitioner',
    weight: 36,
    credentials: [
      [['PMHNP-BC'], 60],
      [['DNP', 'PMHNP-BC'], 25],
      [['MSN', 'PMHNP-BC'], 15],
    ],
    taxonomy: '363LP0808X',
    specialtyTaxonomy: {},
    intake: [210, 390],
    followUp: [110, 210],
  },
  {
    role: 'physician-assistant',
    weight: 9,
    credentials: [
      [['PA-C'], 80],
      [['PA-C', 'CAQ-Psychiatry'], 20],
    ],
    taxonomy: '363AM0700X',
    specialtyTaxonomy: {},
    intake: [190, 350],
    followUp: [100, 190],
  },
  {
    role: 'primary-care',
    weight: 6,
    credentials: [
      [['MD'], 50],
      [['DO'], 20],
      [['FNP-BC'], 30],
    ],
    taxonomy: '207Q00000X',
    specialtyTaxonomy: {},
    intake: [160, 290],
    followUp: [90, 160],
  },
];

/** Psychologists may prescribe in these states only (American Psychological Association, "About prescribing psychologists"). */
export const prescribingPsychologist = {
  role: 'prescribing-psychologist',
  states: new Set(['NM', 'LA', 'IL', 'IA', 'ID', 'CO', 'UT']),
  credentials: [
    [['PhD', 'MSCP'], 70],
    [['PsyD', 'MSCP'], 30],
  ],
  taxonomy: '103TP0016X',
  specialtyTaxonomy: {},
  intake: [220, 360],
  followUp: [130, 210],
};
