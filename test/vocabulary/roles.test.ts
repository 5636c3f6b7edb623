import { describe, expect, it } from 'vitest';
import { roleFromCredentials, roleFromTaxonomy } from '../../src/vocabulary/role-of.js';

describe('the role that credentials prove', () => {
  it.each([
    [['PMHNP-BC'], 'psychiatric-nurse-practitioner'],
    [['DNP', 'PMHNP-BC'], 'psychiatric-nurse-practitioner'],
    [['APRN, PMHNP-BC'], 'psychiatric-nurse-practitioner'],
    [['LCSW', 'PMHNP'], 'psychiatric-nurse-practitioner'],
    [['FNP-C', 'PMHNP-BC'], 'psychiatric-nurse-practitioner'],
    [['PA-C'], 'physician-assistant'],
    [['P.A.'], 'physician-assistant'],
    [['MD', 'DFAPA'], 'psychiatrist'],
    [['M.D.', 'F.A.P.A.'], 'psychiatrist'],
    [['PhD', 'FAPA'], undefined],
    [['MD'], undefined],
    [['DO'], undefined],
    [['NP'], undefined],
    [['APRN'], undefined],
    [['PhD'], undefined],
    [['MD', 'FAAFP'], 'primary-care'],
    [['FNP-BC'], 'primary-care'],
    [['Psy.D.'], 'therapist'],
    [['PsyD', 'MSCP'], 'prescribing-psychologist'],
    [['LMFT'], 'therapist'],
    [['constructor'], undefined],
    [[''], undefined],
    [[], undefined],
  ])('%j -> %s', (list, role) => {
    expect(roleFromCredentials(list)).toBe(role);
  });
});

describe('the role that taxonomy codes prove', () => {
  it.each([
    [['2084P0800X'], 'psychiatrist'],
    [['2084P0804X'], 'psychiatrist'],
    [['363LP0808X'], 'psychiatric-nurse-practitioner'],
    [['363A00000X'], 'physician-assistant'],
    [['207Q00000X'], 'primary-care'],
    [['207Q00000X', '2084P0800X'], 'psychiatrist'],
    [[' 2084p0800x '], 'psychiatrist'],
    [['103TP0016X'], 'prescribing-psychologist'],
    [['1041C0700X'], 'therapist'],
    [['2084N0400X'], undefined],
    [['207N00000X'], undefined],
    [[], undefined],
  ])('%j -> %s', (codes, role) => {
    expect(roleFromTaxonomy(codes)).toBe(role);
  });
});
