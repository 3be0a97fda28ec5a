import { expect } from 'chai';
import { smallest } from '../../../stories/leisure-pass/example-configs.js';
import { readable, show, stories, toResults } from './pass-story.js';

const [pass] = smallest.schemes;
const [age, benefit] = smallest.conditions;
const elsewhere = { title: 'En anden side', checkedOn: '2026-11-21' };

/** Two grounds, of which one is enough. */
const grounds = {
  ...smallest,
  conditions: [
    { ...age, source: pass.source },
    { ...benefit, source: elsewhere },
    { kind: 'age', id: 'stor', fact: 'alder', from: 16, label: 'Barnet er fyldt 16 år' },
    { kind: 'any', id: 'grund', of: ['stor', 'hjaelp-ok'], label: 'Der er en grund' },
  ],
  schemes: [{ ...pass, requires: ['alder-ok', 'grund'] }],
};

async function whyAfter(answer: string): Promise<string> {
  const widget = await show(stories['Smallest'], { config: grounds });
  await toResults(widget, '8', answer);
  for (const details of widget.shadowRoot?.querySelectorAll('details') ?? []) details.open = true;
  return readable(widget);
}

describe('why a family gets the answer', () => {
  it('names the ground that is there, not those that are not', async () => {
    const said = await whyAfter('Ja');
    expect(said).to.match(/Opfyldt Der er en grund/);
    expect(said).to.match(/Opfyldt En forælder får kontanthjælp/);
    expect(said).not.to.include('fyldt 16 år');
  }).timeout(30_000);

  it('names every ground where none is there', async () => {
    const said = await whyAfter('Nej');
    expect(said).to.match(/Ikke opfyldt Barnet er fyldt 16 år/);
    expect(said).to.match(/Ikke opfyldt En forælder får kontanthjælp/);
  }).timeout(30_000);

  it('names a source where it is another than the pass’s own', async () => {
    const said = await whyAfter('Ja');
    expect(said.match(/Kilde: Et eksempel/g)).to.have.length(1);
    expect(said.match(/Kilde: En anden side/g)).to.have.length(1);
  }).timeout(30_000);
});
