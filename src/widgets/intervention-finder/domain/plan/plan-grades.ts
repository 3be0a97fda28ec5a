/** Whom something is planned for: school grades 0–10, or youth education. */
export type PlanGrades =
  | { readonly kind: 'grades'; readonly from: number; readonly to: number }
  | { readonly kind: 'youth' };

/** The highest grade of a Danish primary and lower secondary school. */
export const LAST_GRADE = 10;

/** The grades as a short code: `7`, `7-9` or `youth`. */
export function gradesCode(grades: PlanGrades): string {
  if (grades.kind === 'youth') return 'youth';
  const { from, to } = grades;
  return from === to ? String(from) : `${from}-${to}`;
}

/** The grades of a code, the lower one first; undefined for what is none. */
export function readGrades(code: string): PlanGrades | undefined {
  if (code === 'youth') return { kind: 'youth' };
  const match = /^(\d{1,2})(?:-(\d{1,2}))?$/.exec(code);
  if (!match) return undefined;
  const first = Number(match[1]);
  const second = Number(match[2] ?? first);
  const [from, to] = [Math.min(first, second), Math.max(first, second)];
  return to <= LAST_GRADE ? { kind: 'grades', from, to } : undefined;
}

/** Each grade from the first to the last. */
export function eachGrade(from: number, to: number): number[] {
  return [...new Array<number>(Math.max(0, to - from + 1)).keys()].map((offset) => from + offset);
}
