/**
 * Where a made-up person's names come from, and which languages besides English such a prescriber is likely to work in
 * (BCP 47, probability). Weights are roughly those of prescribers around Los Angeles, nothing more exact.
 */
export const communities = {
  anglo: {
    weight: 21,
    languages: [
      ['es', 0.12],
      ['fr', 0.04],
    ],
  },
  black: {
    weight: 9,
    languages: [
      ['es', 0.06],
      ['fr', 0.05],
    ],
  },
  latino: {
    weight: 17,
    languages: [
      ['es', 0.82],
      ['pt', 0.03],
    ],
  },
  chinese: {
    weight: 7,
    languages: [
      ['zh', 0.5],
      ['yue', 0.25],
    ],
  },
  korean: { weight: 6, languages: [['ko', 0.6]] },
  vietnamese: { weight: 4, languages: [['vi', 0.65]] },
  filipino: { weight: 5, languages: [['tl', 0.6]] },
  southAsian: {
    weight: 8,
    languages: [
      ['hi', 0.35],
      ['pa', 0.15],
      ['gu', 0.1],
      ['ta', 0.1],
      ['ur', 0.12],
    ],
  },
  persian: { weight: 5, languages: [['fa', 0.75]] },
  arab: {
    weight: 3,
    languages: [
      ['ar', 0.7],
      ['fr', 0.1],
    ],
  },
  armenian: {
    weight: 4,
    languages: [
      ['hy', 0.7],
      ['ru', 0.2],
    ],
  },
  jewish: {
    weight: 6,
    languages: [
      ['he', 0.3],
      ['es', 0.06],
      ['ru', 0.08],
    ],
  },
  westAfrican: {
    weight: 3,
    languages: [
      ['yo', 0.2],
      ['ig', 0.15],
      ['fr', 0.1],
    ],
  },
  eastAfrican: {
    weight: 2,
    languages: [
      ['am', 0.5],
      ['so', 0.1],
    ],
  },
  slavic: {
    weight: 3,
    languages: [
      ['ru', 0.5],
      ['pl', 0.2],
      ['uk', 0.2],
    ],
  },
  mediterranean: {
    weight: 3,
    languages: [
      ['it', 0.2],
      ['el', 0.15],
      ['pt', 0.2],
      ['es', 0.15],
    ],
  },
  japanese: { weight: 3, languages: [['ja', 0.55]] },
  nativeAndPacific: {
    weight: 1,
    languages: [
      ['haw', 0.1],
      ['sm', 0.2],
    ],
  },
};
