import { expect } from 'chai';
import meta, {
  Grades,
  GradesWithoutAny,
} from '../../../../stories/event-calendar/event-calendar.stories.js';
import { allByRole, byRole, hasRole } from '../../../support/roles.js';
import { renderStory, until, type Story } from '../../../support/story.js';

const show = (story: object, width?: string) =>
  renderStory(story as Story, meta as Story, width === undefined ? {} : { width });

describe('the plan by school grade', () => {
  it('has a row for each grade and youth education, and the months of a school year', async () => {
    const widget = await show(Grades);
    const plan = byRole(widget, 'table', /^Plan for klassetrin/);
    const names = (scope: 'row' | 'col'): string[] =>
      [...plan.querySelectorAll(`th[scope="${scope}"]`)].map((header) =>
        header.textContent.trim().replaceAll('\u00ad', ''),
      );
    expect(names('row')).to.have.length(12);
    expect(names('row')[0]).to.equal('0. klasse');
    expect(names('row').at(-1)).to.equal('Ungdomsuddannelse');
    expect(names('col').slice(1)).to.have.length(12);
    expect(names('col')[1]).to.match(/^Aug/);
  });

  it('has every campaign once for the keyboard, and opens it', async () => {
    const widget = await show(Grades);
    const openers = allByRole(widget, 'button', /Motionsdag/);
    expect(openers).to.have.length(1);
    openers[0]?.click();
    await until(() => hasRole(widget, 'dialog', /Motionsdag/));
  });

  it('is a list per grade in a narrow column', async () => {
    const widget = await show(Grades, '20em');
    await until(() => !hasRole(widget, 'table'));
    const text = widget.shadowRoot?.textContent ?? '';
    expect(text).to.contain('0. klasse');
    expect(text).to.contain('10. klasse');
  });

  it('says so where no event names a grade', async () => {
    const widget = await show(GradesWithoutAny);
    expect(widget.shadowRoot?.textContent).to.contain('ikke, hvilke klassetrin');
  });
});
