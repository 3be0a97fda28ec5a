import { stemDanish } from './danish-stemmer.js';

/** Longer ones are not words. */
export const LONGEST_WORD = 64;

/**
 * A word in lower case as everybody can type it: æ and ae, ø and oe and ö, å and aa are one letter
 * each, other accents fall. Two different words may fold to one ("får", "far"), so what is found by it
 * ranks below the word itself.
 */
export function fold(word: string): string {
  if (!/[^a-z0-9]|a[ae]|oe/.test(word)) return word;
  const danish = word.replace(/[æå]/g, 'a').replace(/ø/g, 'o');
  const plain = /^[a-z0-9]*$/.test(danish) ? danish : withoutAccents(danish);
  return plain.replace(/a[ae]/g, 'a').replace(/oe/g, 'o');
}

function withoutAccents(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').replace(/æ/g, 'a').replace(/ø/g, 'o');
}

/** Folded stems of words whose inflections neither folding nor endings bring together. */
const IRREGULAR = new Map(
  (
    'born:barn aldr:gaml aldst:gaml gammel:gaml yngr:ung yngst:ung modr:mor fadr:far dotr:dat ' +
    'datter:dat brodr:bror mand:mand storr:stor storst:stor mindr:lil mindst:lil lille:lil ' +
    'drak:drik druk:drik hjalp:hjalp hjulp:hjalp gav:giv sov:sovn'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

/** What the inflections of a folded word share: "borns" and "barnet" → "barn". */
export function stem(folded: string): string {
  if (/\d/.test(folded)) return folded;
  const once = stemDanish(folded);
  // The algorithm takes "plads" for a genitive, but not what is left of "pladsen".
  const stemmed = once.endsWith('s') ? stemDanish(once) : once;
  // "sommer" is no inflection of "som".
  const own = FILLERS.has(stemmed) && !FILLERS.has(folded) ? folded : stemmed;
  return IRREGULAR.get(folded) ?? IRREGULAR.get(stemmed) ?? own;
}

/** Words of the same origin by their stems: an ending that makes a word of another class falls. */
const DERIVED =
  /^(?:(.{2,}[^aeiouy])ning|(.{3,}?)(?:(?:er)?(?:ing|eri)|sel|dom)|(.{4,}?)(?:skab|at(?:ion|or)|i(?:t(?:et)?|sk|st|sm)|u?al(?:it(?:et)?)?|u?el|ersk))$/;

/** Roots that one family has two of. */
const FAMILY = new Map([['rog', 'ryg']]);

/**
 * What words of one origin share, from a {@link stem}: rygning, ryger and ryge, mobning and mobberi,
 * seksuel and sex. Rougher than a stem, so what is found by it ranks below.
 */
export function root(stemmed: string): string {
  if (/\d/.test(stemmed)) return stemmed;
  const plain = stemmed.replace(/x/g, 'ks').replace(/^(.{3,}[lmnv])t$/, '$1');
  const match = DERIVED.exec(plain);
  const short = match?.[1] ?? match?.[2] ?? match?.[3] ?? plain;
  const once = stem(short);
  const twice = stem(once);
  // "underretning" is no kin of all that begins with "und".
  const bare = twice.length > 3 ? twice : once;
  return FAMILY.get(bare) ?? bare;
}

/**
 * Words that stand in nearly every sentence, folded. Beside other words they are not searched for, and
 * no compound is made of them.
 */
const FILLERS = new Set(
  (
    'af alle alt an anden andet andre at bl blev blive bliver da dag de dem den denne der deres det dette ' +
    'dig din du efter eller en end er et fa far fik for fra ga gennem gor ham han har have hen hende her ' +
    'hos hun hvad hver hvis hvor hvordan i ifm ift igen ikke ind inden jeg kan kom kommer kun lige man med mange ' +
    'meget mellem men mere min mod nar ned nogle nu og ogsa om op os over pa per sa sam saman samt se ' +
    'seg selv ser sig sin skal ske sker skulle som ta tage til ud uden under var ved vi vil vare bor gerne ' +
    'noget nogen lidt blandt hvem hvilke hvilken hvilket hvorfor hvornar find finde findes vis soger mon jo flere flest mest ' +
    'mig mit mine jeres vores hans hendes deres sadan fordi mens derfor omkring fx mv osv tak gore gjort lave ' +
    'laver provet prover the of and to in for with a on'
  ).split(' '),
);

/** Whether a word, as it is written or folded, says nothing by itself; "far" is no "får". */
export function isFiller(word: string): boolean {
  return word !== 'far' && FILLERS.has(fold(word));
}
