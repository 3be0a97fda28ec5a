/** The number itself, whatever is asked about it. */
const NUMBER = /\b(cpr(-?(nr|nummer|number))?|personnummer\w*|social security number)\b/iu;

/** A word that asks for something to be told, and what is told. */
const TELLING =
  /(hvad er|hvad hedder|hvad er dit|skriv|indtast|oplys|angiv|what is|what’s|enter|write|type|give)\b(?! (?:ikke|aldrig|not|no)\b)[^.?!]*?\b(navn|navnet|fornavn|efternavn|adresse|adressen|e-?mail|telefonnummer|name|surname|address|phone number)\b/iu;

const CALLED = /\b(hvad hedder (du|i|barnet|dit barn)|what (is|are) (you|the child) called)\b/iu;

/**
 * The words by which a text asks who somebody is: for a name, an address or a CPR number. Nothing here is
 * typed as free text, but nobody should be asked, either.
 */
export function identityAskedFor(text: string): string | undefined {
  // Danish letters are no word characters to `\b`; none of these words begins or ends with one.
  return [NUMBER, TELLING, CALLED].map((pattern) => pattern.exec(text)?.[0]).find(Boolean);
}
