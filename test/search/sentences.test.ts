import { describe, expect, it } from 'vitest';
import type { Provider } from '../../src/feed/provider.js';
import { createDirectory } from '../../src/search/directory.js';
import { idsOf, readAs, sampleDirectory, TODAY } from './sample-directory.js';

const directory = sampleDirectory();
const search = (text: string) => directory.search({ text });

describe('a sentence around what is asked for', () => {
  it.each([
    ['i cant stop crying every night', ['focus=depression']],
    ['so tired, my mind wont stop racing', ['focus=anxiety']],
    ['pt w adhd on medicaid, referral', ['focus=adhd', 'insurance=medicaid']],
    ['somebody for my ocd', ['focus=ocd']],
    ['anxiety after my deployment', ['focus=anxiety']],
    ['no duermo bien', ['focus=insomnia']],
    ['anxiety so bad i cant function', ['focus=anxiety']],
    ['my adhd is out of control', ['focus=adhd']],
    ['mucha ansiedad en la noche', ['focus=anxiety']],
  ])('"%s" is read as %j', (text, expected) => expect(readAs(search(text))).toEqual(expected));

  it('leaves out a word that only a longer phrase has, and says so', () => {
    const result = search('adhd blues ');
    expect(readAs(result)).toEqual(['focus=adhd']);
    expect(result.unmatched).toEqual(['blues']);
  });

  it('keeps such a word where it is all there is', () => {
    expect(search('blues ').understood.map(({ facet }) => facet)).toEqual(['text']);
  });

  it.each(['make', 'weight', 'mother', 'getting'])('bends no everyday word, such as "%s"', (word) => {
    expect(search(`adhd ${word}`).corrections).toEqual([]);
  });

  it.each(['iphone charger', 'oil change', 'movie times', 'asdf', 'dog groomer', 'football scores'])(
    'finds nobody for "%s"',
    (text) => {
      expect(search(text).total).toBe(0);
    },
  );
});

describe('a phrase with other small words or another number', () => {
  it.each([
    ['panic attack', ['focus=panic']],
    ['terapia para parejas', ['service=couples']],
    ['afraid to leave my house', ['focus=agoraphobia']],
    ['eating disorder', ['focus=eating-disorders']],
    ['adult adhd assessments', ['ages=adults', 'service=adhd-testing']],
    ['my uncle sees things', ['focus=psychosis']],
    ['she doesnt sleep', ['focus=insomnia']],
    ['he isnt even sleeping rn', ['focus=insomnia']],
    ['my daughter was cutting herself', ['focus=self-harm']],
    ['i cant leave our house', ['focus=agoraphobia']],
    ['mi esposo bebe mucho', ['focus=alcohol-use']],
    ['mi hermana ve cosas', ['focus=psychosis']],
    ['estoy sola con mi bebe', ['focus=perinatal']],
  ])('"%s" is read as %j', (text, expected) => expect(readAs(search(text))).toEqual(expected));
});

describe('words that were written as one', () => {
  it.each([
    ['depressionanxiety', ['focus=depression', 'focus=anxiety']],
    ['psychiatristnearme', ['role=psychiatrist']],
    ['AdhdMeds', ['focus=adhd', 'service=medication-management']],
  ])('"%s" is read as %j', (text, expected) => expect(readAs(search(text))).toEqual(expected));

  it('are shown as they were typed', () => {
    const text = 'my DepressionAnxiety';
    expect(search(text).understood.map(({ typed, start, end }) => [typed, text.slice(start, end)])).toEqual([
      ['Depression', 'Depression'],
      ['Anxiety', 'Anxiety'],
    ]);
  });

  it('are left alone where a part is nothing that anybody says', () => {
    expect(search('depressionqz').understood.map(({ how }) => how)).not.toContain('synonym');
    expect(search('translate').understood.map(({ typed }) => typed)).not.toContain('trans');
    expect(search('schizoid').understood.map(({ value }) => value)).toEqual(['personality-disorders']);
  });
});

describe('another form of a word', () => {
  it.each([
    ['he vapes', ['focus=tobacco-use'], 'vaping'],
    ['she panicked again', ['focus=panic'], 'panicking'],
    ['so much anxiousness', ['focus=anxiety'], 'anxious'],
  ])('"%s" is read as %j', (text, expected, to) => {
    expect(readAs(search(text))).toEqual(expected);
    expect(search(text).corrections.map((correction) => correction.to)).toEqual([to]);
  });

  it('is not bent into another word where only a phrase has it', () => {
    expect(search('adhd hurting people').corrections).toEqual([]);
  });
});

describe('misspelled words', () => {
  it.each([
    ['rage ', 'rape'],
    ['mind ', 'minn'],
    ['lost ', 'loss'],
  ])('of few letters are not bent by any letter: "%s" is not %s', (text, other) => {
    expect(search(text).corrections.map(({ to }) => to)).not.toContain(other);
  });

  it('are bent by a letter that is next to the right one', () => {
    expect(search('adhf').corrections).toEqual([{ from: 'adhf', to: 'adhd' }]);
  });

  it('both of a phrase are found through each other', () => {
    expect(readAs(search('atention deficet'))).toEqual(['focus=adhd']);
  });

  it('are taken for a name beside a name, and not in a sentence', () => {
    expect(idsOf(search('linh nguien'))).toEqual(['nguyen']);
    expect(readAs(search('adhd meds that dont make me rosem all day'))).not.toContain('person=rosen');
  });
});

describe('an age', () => {
  it.each([
    ['my mom is 72', ['ages=older-adults']],
    ['im 22 and anxious', ['ages=adults', 'focus=anxiety']],
    ['mi abuela tiene 80', ['ages=older-adults']],
    ['i am 3 months pregnant', ['focus=perinatal']],
  ])('"%s" is read as %j', (text, expected) => expect(readAs(search(text))).toEqual(expected));
});

describe('a city', () => {
  it.each([
    ['new york city', ['place=New York, NY']],
    ['free in nyc', ['service=sliding-scale', 'place=New York, NY']],
    ['nyc', ['place=New York, NY']],
    ['new york', ['state=NY']],
  ])('"%s" is read as %j', (text, expected) => expect(readAs(search(text))).toEqual(expected));
});

describe('"medical"', () => {
  it.each([
    ['medical', ['insurance=medi-cal']],
    ['takes medical adhd', ['insurance=medi-cal', 'focus=adhd']],
    ['medical help for adhd', ['focus=adhd']],
  ])('in "%s" is read as %j', (text, expected) => expect(readAs(search(text))).toEqual(expected));
});

describe('a word that is as near to one plan as to another', () => {
  it.each(['medicat adhd', 'adhd medicate ', 'takes medicat '])('is neither, and asked back: "%s"', (text) => {
    const result = search(text);
    expect(result.understood.map(({ facet }) => facet)).not.toContain('insurance');
    expect(result.asides).toMatchObject([{ code: 'plan-wanted', typed: text.includes('medicate') ? 'medicate' : 'medicat' }]);
    expect(result.total).toBeGreaterThan(0);
  });
});

describe('a misspelled city', () => {
  it('of two words is found by the other word', () => {
    expect(readAs(search('psychiatrist in bevrly hills'))).toEqual(['role=psychiatrist', 'place=Beverly Hills, CA']);
  });
});

describe('words that narrow nothing and are understood', () => {
  const asidesOf = (text: string) => search(text).asides.map(({ code, typed }) => [code, typed]);

  it.each([
    ['psychiatrist near me', 'place-wanted', 'near me'],
    ['ansiedad cerca de mí', 'place-wanted', 'cerca de mí'],
    ['adhd in my area', 'place-wanted', 'in my area'],
    ['takes my insurance', 'plan-wanted', 'my insurance'],
    ['que acepten mi seguro', 'plan-wanted', 'mi seguro'],
    ['my son hears voices', 'age-wanted', 'my son'],
    ['mi hijo no se concentra', 'age-wanted', 'mi hijo'],
    ['aetna PPO', 'plan-product', 'PPO'],
    ['anxiety covered california', 'plan-product', 'covered california'],
    ['therapy on the marketplace', 'plan-product', 'marketplace'],
    ['tricare prime adhd', 'plan-product', 'prime'],
    ['weekend appointments', 'hours-wanted', 'weekend appointments'],
    ['adhd in the evening', 'hours-wanted', 'evening'],
    ['anxiety after work', 'hours-wanted', 'after work'],
    ['citas los sábados', 'hours-wanted', 'sábados'],
    ['depression asap', 'hours-wanted', 'asap'],
  ])('"%s" says %s of "%s"', (text, code, typed) => {
    expect(asidesOf(text)).toEqual([[code, typed]]);
    expect(search(text).unmatched).toEqual([]);
  });

  it('are not asked for again where they are said', () => {
    expect(asidesOf('near me, Austin TX')).toEqual([]);
    expect(asidesOf('my insurance is aetna')).toEqual([]);
    expect(asidesOf('my son is 14')).toEqual([]);
    expect(asidesOf('my teen daughter')).toEqual([]);
  });

  it('mean what they say where no plan stands beside them', () => {
    expect(asidesOf('prime adhd')).toEqual([]);
  });
});

describe('what care costs', () => {
  const people: Provider[] = [
    { id: 'sliding', name: 'A B', fees: { slidingScale: true } },
    { id: 'private', name: 'C D', insurance: { accepted: [], selfPay: true } },
    { id: 'neither', name: 'E F', fees: { slidingScale: false } },
  ];
  const costs = createDirectory(people, { today: TODAY });

  it.each([
    ['low cost', ['sliding']],
    ['sliding scale', ['sliding']],
    ['affordable', ['sliding']],
    ['según ingresos', ['sliding']],
    ['no insurance', ['private']],
    ['sin seguro médico', ['private']],
    ['cash pay', ['private']],
  ])('"%s" finds %j', (text, expected) => expect(idsOf(costs.search({ text }))).toEqual(expected));
});

describe('letters behind a name', () => {
  it('that are an everyday word are one, unless written in capitals or alone', () => {
    expect(readAs(search('how do i get help for bipolar'))).toEqual(['focus=bipolar']);
    expect(readAs(search('bipolar DO'))).toEqual(['focus=bipolar', 'text=do']);
  });
  it('and that nobody has ask for the role that they prove', () => {
    const one = createDirectory([{ id: 'a', name: 'A B', role: 'psychiatric-nurse-practitioner' }], { today: TODAY });
    expect(readAs(one.search({ text: 'pmhnp' }))).toEqual(['role=psychiatric-nurse-practitioner']);
  });
});

describe('a call for help', () => {
  it.each(['i want to die', 'suicidal', 'quiero morir', 'cutting myself'])('"%s" never ends at an empty list', (text) => {
    const { total, understood } = search(text);
    expect(total).toBe(directory.size);
    expect(understood.map(({ facet }) => facet)).toEqual(['focus']);
  });

  it('still keeps to the plan that was asked for', () => {
    expect(idsOf(search('suicidal medicaid'))).toEqual(['nguyen']);
  });

  it('finds those who name it where somebody does', () => {
    const named = createDirectory(
      [
        { id: 'a', name: 'A B', focus: ['suicidal-thoughts'] },
        { id: 'b', name: 'C D' },
      ],
      { today: TODAY },
    );
    expect(idsOf(named.search({ text: 'suicidal' }))).toEqual(['a']);
  });
});
