import { html, nothing, type TemplateResult } from 'lit';
import { resolveText, type Text } from '../../../core/text/text.js';
import { anew } from './view-context.js';
import type { ViewContext } from './view-context.js';

/** Where a searched word stands in a text as it is shown: UTF-16 code units, the end not included. */
export interface Mark {
  readonly start: number;
  readonly end: number;
}

/** A text with the words marked that were searched for; `marks` in order, none overlapping. */
export function markedText(
  text: Text,
  marks: readonly Mark[] | undefined,
  context: ViewContext,
): unknown {
  const { value, lang, dir } = resolveText(text, context.languages);
  const parts = marks?.length ? withMarks(value, marks) : value;
  const key = `${value} ${marks?.map(({ start, end }) => `${start}-${end}`).join(' ') ?? ''}`;
  const shown = html`<span lang=${lang ?? nothing} dir=${dir ?? nothing}>${parts}</span>`;
  return anew(key, shown, context);
}

function withMarks(value: string, marks: readonly Mark[]): (string | TemplateResult)[] {
  const parts = marks.flatMap(({ start, end }, index) => [
    value.slice(marks[index - 1]?.end ?? 0, start),
    html`<mark>${value.slice(start, end)}</mark>`,
  ]);
  return [...parts, value.slice(marks.at(-1)?.end ?? 0)];
}
