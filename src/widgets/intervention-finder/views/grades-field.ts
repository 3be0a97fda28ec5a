import { html, nothing, type TemplateResult } from 'lit';
import { eachGrade, gradesCode, LAST_GRADE, type PlanGrades } from '../domain/plan/plan-grades.js';
import { planTexts } from '../texts/plan-texts.js';
import { planSelect, type PlanOption } from './plan-select.js';
import { entryId } from './view-context.js';
import type { ViewContext } from './view-context.js';

/** For which grades an entry is planned; `choose` gets their code, empty for none. */
export function gradesField(
  entry: string,
  grades: PlanGrades | undefined,
  context: ViewContext,
  choose: (code: string) => void,
): TemplateResult {
  const plan = planTexts(context);
  const options = [
    { value: '', label: plan.notChosen },
    ...gradesFrom(0, context),
    { value: 'youth', label: plan.youth },
  ];
  const id = entryId(entry, context, 'grades');
  return html`<div class="planned-grades">
    ${planSelect({ id, label: plan.grades, chosen: firstCode(grades), options }, choose)}
    ${
      grades?.kind === 'grades'
        ? lastGrade(entry, grades.from, grades.to, context, choose)
        : nothing
    }
  </div>`;
}

function firstCode(grades: PlanGrades | undefined): string {
  if (!grades) return '';
  return grades.kind === 'youth' ? 'youth' : String(grades.from);
}

function lastGrade(
  entry: string,
  from: number,
  to: number,
  context: ViewContext,
  choose: (code: string) => void,
): TemplateResult {
  const id = entryId(entry, context, 'last-grade');
  const options = gradesFrom(from, context);
  return planSelect({ id, label: planTexts(context).upTo, chosen: String(to), options }, (value) =>
    choose(gradesCode({ kind: 'grades', from, to: Number(value) })),
  );
}

function gradesFrom(first: number, { texts, format }: ViewContext): PlanOption[] {
  return eachGrade(first, LAST_GRADE).map((grade) => ({
    value: String(grade),
    label: format.sentenceStart(texts.range('grade', grade, grade)),
  }));
}
