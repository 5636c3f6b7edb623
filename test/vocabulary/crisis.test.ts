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
  ])('takes “%s” for an everyday question', (text) => {
    expect(speaksOfCrisis(text)).toBe(false);
  });

  it('counts conditions that there are', () => {
    const ids = conditions.map(({ id }) => id);
    for (const id of CRISIS_CONDITIONS) expect(ids).toContain(id);
  });
});
