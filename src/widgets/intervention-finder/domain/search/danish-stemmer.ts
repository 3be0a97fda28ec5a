const FIRST_SYLLABLE = /[aeiouyæøå][^aeiouyæøå]/;
const INFLECTION =
  /(?:(?:et)?hed|hed(?:en|er|s|ens)|(?:er)?(?:e[nr]?|ende|e[nt]?s|endes|et)|ers|ered|erede|ene|enes|erne|ernes)$/;
const GENITIVE = /([abcdfghjklmnoprtvyzå])s$/;
const PAIR = /(?:gd|[dgk]t)$/;
const DERIVATION = /(?:(?:e?l)?ig|els)$/;
const DOUBLE = /([bdfgklmnprst])\1$/;

/**
 * The stem of a Danish word in lower case, by the algorithm that the Snowball project publishes
 * (https://snowballstem.org/algorithms/danish/stemmer.html): what the inflections of a word share. It
 * need not be a word.
 */
export function stemDanish(word: string): string {
  const start = regionStart(word);
  if (start >= word.length) return cutSt(word);
  const bare = cut(word, start, INFLECTION);
  const uninflected = bare === word ? word.replace(GENITIVE, '$1') : bare;
  const single = cutSt(cutPair(uninflected, start));
  const loose = single.slice(start).endsWith('løst') ? single.slice(0, -1) : undefined;
  const underived = cut(single, start, DERIVATION);
  const rest = loose ?? (underived === single ? single : cutPair(underived, start));
  return rest.length > start && DOUBLE.test(rest) ? rest.slice(0, -1) : rest;
}

/** Where endings may begin: after the first consonant that follows a vowel, and three letters at least. */
function regionStart(word: string): number {
  const syllable = word.search(FIRST_SYLLABLE);
  return syllable < 0 ? word.length : Math.max(syllable + 2, 3);
}

function cut(word: string, start: number, ending: RegExp): string {
  return word.slice(0, start) + word.slice(start).replace(ending, '');
}

function cutSt(word: string): string {
  return word.endsWith('igst') ? word.slice(0, -2) : word;
}

function cutPair(word: string, start: number): string {
  return PAIR.test(word.slice(start)) ? word.slice(0, -1) : word;
}
