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
  const { texts, format } = context;
  const from = (first: number): PlanOption[] =>
    eachGrade(first, LAST_GRADE).map((grade) => ({
      value: String(grade),
      label: format.sentenceStart(texts.range('grade', grade, grade)),
    }));
  const first = grades?.kind === 'grades' ? grades.from : undefined;
  return html`<div class="planned-grades">
    ${planSelect(
      {
        id: entryId(entry, context, 'grades'),
        label: plan.grades,
        chosen: grades?.kind === 'youth' ? 'youth' : first === undefined ? '' : String(first),
        options: [
          { value: '', label: plan.notChosen },
          ...from(0),
          { value: 'youth', label: plan.youth },
        ],
      },
      choose,
    )}
    ${
      grades?.kind === 'grades'
        ? planSelect(
            {
              id: entryId(entry, context, 'last-grade'),
              label: plan.upTo,
              chosen: String(grades.to),
              options: from(grades.from),
            },
            (value) => choose(gradesCode({ kind: 'grades', from: grades.from, to: Number(value) })),
          )
        : nothing
    }
  </div>`;
}
