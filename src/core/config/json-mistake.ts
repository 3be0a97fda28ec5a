import type { CoreProblems, JsonMistake } from './problem.js';

type JsonMistakeDetail = CoreProblems['not-json'];

/** What is quoted of a text in a message. */
const EXCERPT = 20;

/** Where the first two lines of a table end, at the latest. */
const FIRST_LINES = 10_000;

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])/y;

/** No-break and zero-width spaces, which word processors and chat programs put in. */
const INVISIBLE = /^[\u00a0\u00ad\u2000-\u200f\u2028-\u202f\u2060\ufeff]/;

/** Where and how a text stops being JSON. The text is known to fail `JSON.parse`. */
export function findJsonMistake(text: string): JsonMistakeDetail {
  if (looksLikeTable(text)) {
    return { line: 1, column: 1, mistake: 'table', found: excerptAt(text, 0) };
  }
  const scanner = new JsonScanner(text);
  const mistake = scanner.scan();
  const before = text.slice(0, scanner.at);
  const lineStart = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
  return {
    line: before.split(/\r\n?|\n/).length,
    column: scanner.at - lineStart + 1,
    mistake,
    found: excerptAt(text, scanner.at),
  };
}

function excerptAt(text: string, at: number): string {
  const [line = ''] = text.slice(at, at + EXCERPT).split(/[\r\n]/, 1);
  return line.trimEnd();
}

/** Whether the first two lines are parted alike, as in CSV, and no JSON is begun. */
function looksLikeTable(text: string): boolean {
  if (/^\s*[[{]/.test(text)) return false;
  const [first = '', second = ''] = text.slice(0, FIRST_LINES).split(/\r\n?|\n/);
  return [';', '\t', ',', '|'].some((separator) => {
    const columns = first.split(separator).length;
    return columns > 1 && second.split(separator).length === columns;
  });
}

/** What may come next. */
type Expectation = 'value' | 'first-value' | 'first-key' | 'key' | 'colon' | 'comma' | 'end';

/**
 * Reads JSON (RFC 8259) up to the first mistake. The browsers' own messages are in English, differ,
 * and Safari's name no place. Open brackets are kept in a list, so depth costs no stack.
 */
class JsonScanner {
  at = 0;
  readonly #text: string;
  readonly #open: string[] = [];
  #expect: Expectation = 'value';
  #lastComma = 0;

  constructor(text: string) {
    this.#text = text;
  }

  scan(): JsonMistake {
    if (this.#text.trim() === '') return 'empty';
    for (;;) {
      this.#match(/[ \t\r\n]*/y);
      if (this.at >= this.#text.length) return this.#expect === 'end' ? 'unexpected' : 'unclosed';
      const mistake = this.#takeOne(this.#text.charAt(this.at));
      if (mistake) return mistake;
    }
  }

  #takeOne(character: string): JsonMistake | undefined {
    switch (this.#expect) {
      case 'end':
        return this.#wrong('after-end');
      case 'colon':
        if (character !== ':') return this.#wrong('unexpected');
        return this.#step('value');
      case 'comma':
        return this.#takeCommaOrEnd(character);
      case 'first-key':
      case 'key':
        return this.#takeKey(character);
      case 'first-value':
      case 'value':
        return this.#takeValue(character);
    }
  }

  #takeCommaOrEnd(character: string): JsonMistake | undefined {
    const inObject = this.#open.at(-1) === '{';
    if (character === ',') {
      this.#lastComma = this.at;
      return this.#step(inObject ? 'key' : 'value');
    }
    if (character === (inObject ? '}' : ']')) return this.#closeBracket();
    const isNext = /["{[\d-]|true|false|null/y;
    isNext.lastIndex = this.at;
    return this.#wrong(isNext.test(this.#text) ? 'missing-comma' : 'unexpected');
  }

  #takeKey(character: string): JsonMistake | undefined {
    if (character === '"') return this.#takeString('colon');
    if (character === '}' && this.#expect === 'first-key') return this.#closeBracket();
    if (character === '}') return this.#trailingComma();
    // `"price": 1,5` reads as a key that is a number.
    if (/\d/.test(character) && this.#expect === 'key') return 'bad-number';
    return this.#wrong(/[\p{L}_$]/u.test(character) ? 'unquoted-key' : 'unexpected');
  }

  #takeValue(character: string): JsonMistake | undefined {
    if (character === '"') return this.#takeString(this.#afterValue());
    if (character === '{' || character === '[') {
      this.#open.push(character);
      return this.#step(character === '{' ? 'first-key' : 'first-value');
    }
    if (character === ']' && this.#expect === 'first-value') return this.#closeBracket();
    if (character === ']' && this.#open.at(-1) === '[') return this.#trailingComma();
    if (this.#match(/(?:true|false|null)(?!\w)/y) || this.#match(NUMBER)) {
      this.#expect = this.#afterValue();
      return undefined;
    }
    return this.#wrong(/[\d.+-]/.test(character) ? 'bad-number' : 'unexpected');
  }

  #takeString(next: Expectation): JsonMistake | undefined {
    const start = this.at;
    this.at++;
    for (;;) {
      this.#match(/[^"\\\u0000-\u001f]*/y); // eslint-disable-line no-control-regex -- control characters are what may not stand in a text
      const character = this.#text.charAt(this.at);
      if (character === '"') {
        this.#expect = next;
        this.at++;
        return undefined;
      }
      if (character === '') {
        this.at = start;
        return 'unclosed';
      }
      if (character !== '\\') return 'line-break-in-text';
      if (!this.#match(/\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y)) return 'bad-escape';
    }
  }

  #closeBracket(): undefined {
    this.#open.pop();
    return this.#step(this.#afterValue());
  }

  #afterValue(): Expectation {
    return this.#open.length ? 'comma' : 'end';
  }

  #trailingComma(): JsonMistake {
    this.at = this.#lastComma;
    return 'trailing-comma';
  }

  /** The mistakes that people make everywhere go before what was wrong just here. */
  #wrong(mistake: JsonMistake): JsonMistake {
    const rest = this.#text.slice(this.at, this.at + 2);
    if (rest === '//' || rest === '/*' || rest.startsWith('#')) return 'comment';
    if (/^[“”„‟«»]/.test(rest)) return 'curly-quote';
    if (/^['‘’`´]/.test(rest)) return 'single-quote';
    if (INVISIBLE.test(rest)) return 'invisible-character';
    return mistake;
  }

  #step(next: Expectation): undefined {
    this.at++;
    this.#expect = next;
  }

  #match(pattern: RegExp): boolean {
    pattern.lastIndex = this.at;
    if (!pattern.test(this.#text)) return false;
    const moved = pattern.lastIndex > this.at;
    this.at = pattern.lastIndex;
    return moved;
  }
}
