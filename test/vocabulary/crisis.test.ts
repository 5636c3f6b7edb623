import { describe, expect, it } from 'vitest';
import { conditions } from '../../src/vocabulary/conditions.js';
import { CRISIS_CONDITIONS, speaksOfCrisis } from '../../src/vocabulary/crisis.js';

describe('words of a crisis', () => {
  it.each([
    'suicidal',
    'Suicide',
    'sucidal thoughts',
    'I want to die',
    'i wanna die',
    'kill myself',
    'killing my self',
    'kms',
    'want to end it all',
    'end my life',
    "I don't want to live",
    'I don’t want to be here anymore',
    'better off dead',
    'no reason to live',
    'hurting myself',
    'self-harm',
    'quiero morir',
    'Me quiero morir',
    'me quiero matar',
    'pensamientos suicidas',
    'no quiero vivir',
    'acabar con todo',
    'quitarme la vida',
    'hacerme daño',
    'autolesión',
    'i took too many pills',
    'I took all my pills',
    'my son took all of my xanax',
    'took a whole bottle of tylenol',
    'took 30 tylenol',
    'I have taken too much insulin',
    'thinking about stabbing someone',
    'me tomé muchas pastillas',
    'me tomé todas mis pastillas',
    'se tragó 20 pastillas de clonazepam',
    'want to hurt someone',
    'feel like hurting someone',
    'afraid I will kill him',
    'thoughts of hurting my baby',
    'quiero hacerle daño a alguien',
    'my ex hits me',
    'my husband is hurting me',
    'he keeps choking me',
    'mi esposo me pega',
    'he wants to kill me',
    'my chest hurts',
    'me duele el pecho',
  ])('hears “%s”', (text) => {
    expect(speaksOfCrisis(text)).toBe(true);
  });

  it.each([
    '',
    'self-esteem',
    'aetna adhd',
    'grief after my mother died',
    'Dr. Diebold',
    'Kill Devil Hills',
    'lives in Peoria',
    'vida nueva',
    'dolor',
    'a menos de 20 kms de Austin',
    'took 30 mg of prozac',
    'takes 20 mg lexapro',
    'took prozac for years',
    'too many side effects',
    'it took too much out of me',
    'took a bunch of tests',
    'anxiety hits me at night',
    'loss hurts',
    'my feelings are hurt',
    'pastillas para dormir',
    'tomé prozac dos años',
    'chest binder',
  ])('takes “%s” for an everyday question', (text) => {
    expect(speaksOfCrisis(text)).toBe(false);
  });

  it('counts conditions that there are', () => {
    const ids = conditions.map(({ id }) => id);
    for (const id of CRISIS_CONDITIONS) expect(ids).toContain(id);
  });
});
