import { communities } from './communities.mjs';
import { familyNames } from './family-names.mjs';
import { givenNames } from './given-names.mjs';

const communityWeights = Object.entries(communities).map(([id, { weight }]) => [id, weight]);
const ANY_SPANISH = 0.08;

/** An invented person: names from one community, now and then from two, gender, and the languages they work in (BCP 47). */
export function inventPerson(random) {
  const community = random.pickWeighted(communityWeights);
  const familyCommunity = random.chance(0.88) ? community : random.pickWeighted(communityWeights);
  const gender = random.pickWeighted([
    ['female', 56],
    ['male', 41],
    ['nonbinary', 3],
  ]);
  const namesOf = givenNames[community];
  const given = random.pick(gender === 'nonbinary' ? [...namesOf.female, ...namesOf.male] : namesOf[gender]);
  const family = random.pick(familyNames[familyCommunity]);
  const second = random.chance(0.07) ? random.pick(familyNames[random.pickWeighted(communityWeights)]) : undefined;
  const spoken = communities[community].languages.filter(([, probability]) => random.chance(probability)).map(([tag]) => tag);
  if (!spoken.includes('es') && random.chance(ANY_SPANISH)) spoken.push('es');
  return {
    given: random.chance(0.06) ? `${given} ${String.fromCharCode(65 + random.between(0, 22))}.` : given,
    family: second && second !== family ? `${family}-${second}` : family,
    gender,
    languages: ['en', ...spoken],
  };
}

const pronouns = { female: 'she/her', male: 'he/him', nonbinary: 'they/them' };
export const pronounsOf = (gender) => pronouns[gender];

/** A URL-safe id from a name: letters without their marks, hyphens between. Unique within `taken`, to which it is added. */
export function uniqueId(name, taken) {
  const slug = slugOf(name);
  const seen = taken.get(slug) ?? 0;
  taken.set(slug, seen + 1);
  return seen === 0 ? slug : `${slug}-${seen + 1}`;
}

/** Most names are plain letters; the rest lose their marks first. */
function slugOf(name) {
  const plain = /^[\x20-\x7e]+$/.test(name)
    ? name
    : name
        .replaceAll(/[đĐ]/g, 'd')
        .normalize('NFD')
        .replaceAll(/[’\p{M}]/gu, '');
  return plain
    .toLowerCase()
    .replaceAll(/[^a-z]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}
