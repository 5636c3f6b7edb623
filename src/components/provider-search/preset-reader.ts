import type { SearchController } from '../../controllers/search-controller.js';
import type { Settings } from '../../controllers/settings-controller.js';
import { vocabularyOf } from '../../search/facet-values.js';
import { editDistance, LONGEST_PATTERN } from '../../search/edit-distance.js';
import type { FacetName } from '../../search/query.js';
import { fold } from '../../vocabulary/fold.js';
import { resolveTerm } from '../../vocabulary/vocabulary.js';
import { attributeOf, FACET_NAMES, PRESET_OF } from '../preset-element.js';
import { didYouMean } from '../name-meant.js';
import type { Problem } from '../problem-event.js';

/** Values named to a site editor whose own was not understood. */
const NAMED_AT_MOST = 12;
/** Letters by which a value may differ from the one that was meant: two, and one in a short word. */
const slipsIn = (word: string): number => (word.length < 5 ? 1 : 2);

/** Sets filters and order as the attributes say: once, and again where an attribute changes. In between the visitor decides. */
export class PresetReader {
  readonly #applied = new Map<string, string | undefined>();

  constructor(
    private readonly search: SearchController,
    private readonly report: (problem: Problem) => void,
  ) {}

  /** To be called when the directory is there: what it alone knows is a value too. */
  apply(settings: Settings): void {
    if (this.#isNew('sort', settings.sort) && settings.sort) this.search.preset({ sort: settings.sort });
    for (const facet of FACET_NAMES) {
      const preset = settings[PRESET_OF[facet]];
      if (this.#isNew(facet, preset)) this.search.preset({ facet, values: this.#read(facet, preset ?? '') });
    }
  }

  /** Whether no preset has a value that only a directory can know. */
  understands(settings: Settings): boolean {
    return FACET_NAMES.every((facet) => {
      const preset = settings[PRESET_OF[facet]]?.trim() ?? '';
      return (
        preset === '' ||
        [[preset], wordsIn(preset)].some((words) => words.every((word) => resolveTerm(vocabularyOf[facet], word)))
      );
    });
  }

  #isNew(name: string, value: string | undefined): boolean {
    if (this.#applied.get(name) === value) return false;
    this.#applied.set(name, value);
    return true;
  }

  #read(facet: FacetName, preset: string): readonly string[] {
    const whole = this.#value(facet, preset.trim());
    if (whole !== undefined) return [whole];
    return wordsIn(preset).flatMap((word) => this.#value(facet, word) ?? this.#refuse(facet, word));
  }

  #value(facet: FacetName, word: string): string | undefined {
    if (word === '') return undefined;
    return this.search.valuesOf(facet).includes(word) ? word : resolveTerm(vocabularyOf[facet], word)?.id;
  }

  #refuse(facet: FacetName, value: string): readonly string[] {
    const known = this.search.valuesOf(facet);
    const more = known.length > NAMED_AT_MOST ? ', ...' : '';
    const allowed = known.slice(0, NAMED_AT_MOST).join(', ') + more;
    const detail = didYouMean(this.#nearest(facet, value));
    this.report({ code: 'attribute-not-understood', attribute: attributeOf(facet), value, allowed, ...detail });
    return [];
  }

  #nearest(facet: FacetName, value: string): string | undefined {
    const word = fold(value);
    if (word.length > LONGEST_PATTERN) return undefined;
    let limit = slipsIn(word);
    let nearest: string | undefined;
    for (const id of this.search.valuesOf(facet)) {
      for (const name of [id, this.search.directory?.label(facet, id) ?? id]) {
        const distance = editDistance(word, fold(name), limit);
        if (distance > limit) continue;
        nearest = id;
        limit = distance - 1;
      }
    }
    return nearest;
  }
}

function wordsIn(preset: string): readonly string[] {
  const words = preset.includes(',') ? preset.split(',') : preset.split(/\s+/);
  return words.map((word) => word.trim()).filter((word) => word !== '');
}
