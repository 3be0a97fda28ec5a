import { expect } from 'chai';
import { html } from 'lit';
import { readGrades } from '../../../../src/widgets/intervention-finder/domain/plan/plan-grades.js';
import { readPeriod } from '../../../../src/widgets/intervention-finder/domain/plan/plan-period.js';
import {
  shortlistView,
  styles,
  type PlannedItem,
  type ShortlistModel,
} from '../../../../src/widgets/intervention-finder/views/shortlist.js';
import type { FinderAction } from '../../../../src/widgets/intervention-finder/views/view-context.js';
import { expectAccessible } from '../../../support/accessibility.js';
import { focused, press, tabTo, type } from '../../../support/keys.js';
import { allByRole, byRole, hasRole, visibleText } from '../../../support/roles.js';
import { nextFrame } from '../../../support/story.js';
import { setUp, type Stage, type StageOptions } from './plan-stage.js';

const item = (id: string, title: string, more: Partial<PlannedItem> = {}): PlannedItem => ({
  id,
  title,
  meta: [],
  status: 'idea',
  note: '',
  compared: false,
  ...more,
});

const three = (): PlannedItem[] => [
  item('a', 'X:IT', { meta: [{ kind: 'range', unit: 'grade', range: { from: 7, to: 9 } }] }),
  item('b', 'Fritidspas'),
  item('c', 'Loneliness', { title: { da: 'Ensomhed blandt unge' } }),
];

interface ShortlistStage extends Stage {
  items(): readonly PlannedItem[];
}

/** The list as a person meets it: what is sent changes what is drawn. */
function show(
  start: readonly PlannedItem[] = three(),
  more: Partial<ShortlistModel> = {},
  options: Partial<Pick<StageOptions, 'width' | 'context'>> = {},
): ShortlistStage {
  let items = [...start];
  let removed: { item: PlannedItem; index: number } | undefined;
  const change = (id: string, changes: Partial<PlannedItem>): void => {
    items = items.map((each) => (each.id === id ? { ...each, ...changes } : each));
  };
  const act = (action: FinderAction): void => {
    const index = 'id' in action ? items.findIndex(({ id }) => id === action.id) : -1;
    const found = items[index];
    if (action.type === 'shortlist-remove' && found) {
      removed = { item: found, index };
      items = items.filter((each) => each !== found);
    } else if (action.type === 'shortlist-restore' && removed) {
      items = items.toSpliced(removed.index, 0, removed.item);
      removed = undefined;
    } else if (action.type === 'shortlist-move' && found) {
      items = items.toSpliced(index, 1).toSpliced(index + action.by, 0, found);
    } else if (action.type === 'shortlist-set') {
      const { id, status, period, grade } = action;
      if (status) change(id, { status });
      if (period !== undefined) change(id, { period: readPeriod(period) });
      if (grade !== undefined) change(id, { grades: readGrades(grade) });
    } else if (action.type === 'note') change(action.id, { note: action.text });
    else if (action.type === 'compare') change(action.id, { compared: action.chosen });
  };
  const model = (): ShortlistModel => ({
    items,
    ...(removed && { removed: removed.item }),
    mostCompared: 4,
    withoutPeriod: items.filter(({ period }) => !period).length,
    lost: 0,
    ...more,
  });
  const stage = setUp({
    styles: [styles],
    act,
    draw: (context, send) => {
      const compared = items.filter((each) => each.compared).length;
      const compare = compared > 1 ? html`<p>Side by side: ${compared}</p>` : undefined;
      return shortlistView(model(), context, send, compare);
    },
    ...options,
  });
  return { ...stage, items: () => items };
}

const entry = (stage: Stage, title: string): HTMLElement => {
  const found = allByRole(stage.root, 'listitem').find((each) => hasRole(each, 'heading', title));
  if (!found) throw new Error(`There is no ${title} on the list.`);
  return found;
};

const titles = ({ root }: Stage): (string | undefined)[] =>
  allByRole(root, 'heading')
    .slice(1)
    .map(({ textContent }) => textContent.trim());

async function pick(select: HTMLElement, text: string): Promise<void> {
  const { options } = select as HTMLSelectElement;
  const option = [...options].find((each) => each.text === text);
  if (!option) throw new Error(`No ${text} among ${[...options].map((each) => each.text).join()}`);
  (select as HTMLSelectElement).value = option.value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await nextFrame();
}

describe('the shortlist', () => {
  it('says what becomes of it, and holds each entry with its plan', () => {
    const stage = show();
    const text = visibleText(stage.root);
    expect(text).to.contain(
      'Listen forsvinder, når du lukker siden. Kopiér linket, hvis du vil bruge den igen.',
    );
    expect(text).to.contain('3 indsatser');
    expect(titles(stage)).to.deep.equal(['X:IT', 'Fritidspas', 'Ensomhed blandt unge']);
    expect(visibleText(entry(stage, 'X:IT'))).to.contain('7.–\u20609. klasse');
    const group = byRole(entry(stage, 'X:IT'), 'group', 'X:IT');
    expect((byRole(group, 'combobox', 'Status') as HTMLSelectElement).value).to.equal('idea');
    byRole(group, 'textbox', 'Din note');
  });

  it('says where a case is from, and that it must be asked about', () => {
    const example = { municipalities: ['Odense', 'Aarhus'], year: 2024, known: false };
    const stage = show([item('a', 'Røgfri arbejdstid', { example })]);
    expect(visibleText(entry(stage, 'Røgfri arbejdstid'))).to.contain(
      'Eksempel fra Odense og Aarhus, 2024. Spørg kommunerne, om det stadig findes.',
    );
  });

  it('offers no link where the address cannot hold the list', () => {
    const { root } = show(three(), {}, { context: { deepLinks: false } });
    expect(hasRole(root, 'button', 'Kopiér link til listen')).to.equal(false);
    expect(visibleText(root)).to.contain('Hent den som fil, hvis du vil bruge den igen.');
  });

  it('opens an entry', async () => {
    const { root, sent } = show();
    byRole(root, 'button', 'Fritidspas').focus();
    await press('Enter');
    expect(sent).to.deep.equal([{ type: 'open', id: 'b' }]);
  });

  it('opens by a link where there is one', () => {
    const { root } = show([item('a', 'X:IT', { href: '#sund-finder=open:a' })]);
    const link = byRole(root, 'link', 'X:IT') as HTMLAnchorElement;
    expect(link.hash).to.equal('#sund-finder=open:a');
  });

  it('says how to begin where it is empty', () => {
    const { root, sent } = show([]);
    expect(visibleText(root)).to.contain('Din liste er tom.');
    expect(hasRole(root, 'button', 'Hent listen')).to.equal(false);
    byRole(root, 'button', 'Gå til resultaterne').click();
    expect(sent).to.deep.equal([{ type: 'show-view', view: 'list' }]);
  });

  it('says that a link holds what is no longer there', () => {
    const text = visibleText(show(three(), { lost: 2 }).root);
    expect(text).to.contain('2 indsatser fra linket findes ikke længere her.');
  });

  it('passes axe, wide and narrow, full and empty', async () => {
    const planned = three().map((each) => ({
      ...each,
      period: readPeriod('m8-10'),
      grades: readGrades('7-9'),
    }));
    await expectAccessible(show(planned, { lost: 1 }).root.host);
    const narrow = show(planned, {}, { width: '320px' });
    await expectAccessible(narrow.root.host);
    expect(narrow.root.host.scrollWidth).to.equal(320);
    await expectAccessible(show([]).root.host);
  });
});

describe('the order of the shortlist', () => {
  it('changes by keys, the focus stays on the key, and the new place is said', async () => {
    const stage = show();
    const { root, sent, asked } = stage;
    byRole(root, 'button', 'Flyt ned: X:IT').focus();
    await press('Enter');
    await nextFrame();
    expect(titles(stage)).to.deep.equal(['Fritidspas', 'X:IT', 'Ensomhed blandt unge']);
    expect(focused()).to.equal(byRole(root, 'button', 'Flyt ned: X:IT'));
    await press('Enter');
    await nextFrame();
    await press('Enter');
    expect(sent).to.deep.equal([
      { type: 'shortlist-move', id: 'a', by: 1 },
      { type: 'shortlist-move', id: 'a', by: 1 },
    ]);
    expect(asked).to.deep.equal([
      'say: X:IT er nu nummer 2 af 3.',
      'say: X:IT er nu nummer 3 af 3.',
    ]);
    expect(focused()?.getAttribute('aria-disabled')).to.equal('true');
  });

  it('names an entry that is Danish in an English page', async () => {
    const stage = show(three(), {}, { context: { lang: 'en' } });
    byRole(stage.root, 'button', 'Move up: Ensomhed blandt unge').click();
    await nextFrame();
    expect(stage.asked).to.deep.equal(['say: Ensomhed blandt unge is now number 2 of 3.']);
  });

  it('removes, and puts back where it stood', async () => {
    const stage = show();
    const { root } = stage;
    byRole(root, 'button', 'Fjern Fritidspas').focus();
    await press('Enter');
    await nextFrame();
    expect(titles(stage)).to.deep.equal(['X:IT', 'Ensomhed blandt unge']);
    expect(visibleText(root)).to.contain('Fritidspas er fjernet fra listen.');
    expect(focused()).to.equal(byRole(root, 'button', 'Fortryd'));
    await press('Enter');
    await nextFrame();
    expect(titles(stage)).to.deep.equal(['X:IT', 'Fritidspas', 'Ensomhed blandt unge']);
    expect(focused()).to.equal(byRole(root, 'heading', 'Min liste'));
    expect(hasRole(root, 'button', 'Fortryd')).to.equal(false);
  });

  it('can put back the last one too', async () => {
    const stage = show([item('a', 'X:IT')]);
    byRole(stage.root, 'button', 'Fjern X:IT').click();
    await nextFrame();
    expect(visibleText(stage.root)).to.contain('Din liste er tom.');
    byRole(stage.root, 'button', 'Fortryd').click();
    await nextFrame();
    expect(titles(stage)).to.deep.equal(['X:IT']);
  });
});

describe('the plan for an entry', () => {
  it('has a status, chosen by keys', async () => {
    const stage = show();
    const group = byRole(entry(stage, 'X:IT'), 'group', 'X:IT');
    const status = byRole(group, 'combobox', 'Status') as HTMLSelectElement;
    expect([...status.options].map(({ text }) => text)).to.deep.equal([
      'Idé',
      'Aftalt',
      'I gang',
      'Afsluttet',
      'Gemt til senere',
    ]);
    status.focus();
    await press('ArrowDown');
    expect(stage.sent).to.deep.equal([{ type: 'shortlist-set', id: 'a', status: 'agreed' }]);
  });

  it('has months, from one to another and over New Year', async () => {
    const stage = show();
    const group = byRole(entry(stage, 'X:IT'), 'group', 'X:IT');
    await pick(byRole(group, 'combobox', 'Hvornår'), 'November');
    const last = byRole(group, 'combobox', 'Til og med') as HTMLSelectElement;
    expect(last.value).to.equal('11');
    expect(last.options[3]?.text).to.equal('Februar');
    await pick(last, 'Februar');
    expect(stage.items()[0]?.period).to.deep.equal({ kind: 'months', from: 11, to: 2 });
    await pick(byRole(group, 'combobox', 'Hvornår'), 'Ikke valgt');
    expect(stage.items()[0]?.period).to.equal(undefined);
    expect(hasRole(group, 'combobox', 'Til og med')).to.equal(false);
  });

  it('has weeks', async () => {
    const stage = show();
    const group = byRole(entry(stage, 'X:IT'), 'group', 'X:IT');
    await pick(byRole(group, 'combobox', 'Hvornår'), 'Uger');
    expect(hasRole(group, 'combobox', 'Til og med uge')).to.equal(false);
    await pick(byRole(group, 'combobox', 'Fra uge'), '40');
    await pick(byRole(group, 'combobox', 'Til og med uge'), '42');
    expect(stage.items()[0]?.period).to.deep.equal({ kind: 'weeks', from: 40, to: 42 });
    expect((byRole(group, 'combobox', 'Hvornår') as HTMLSelectElement).value).to.equal('w');
  });

  it('has a season, or one’s own words', async () => {
    const stage = show();
    const group = byRole(entry(stage, 'X:IT'), 'group', 'X:IT');
    await pick(byRole(group, 'combobox', 'Hvornår'), 'Efterår');
    expect(stage.items()[0]?.period).to.deep.equal({ kind: 'season', season: 'autumn' });
    await pick(byRole(group, 'combobox', 'Hvornår'), 'Skriv selv');
    byRole(group, 'textbox', 'Med dine egne ord').focus();
    await type('før jul');
    await nextFrame();
    expect(stage.items()[0]?.period).to.deep.equal({ kind: 'text', text: 'før jul' });
    expect(focused()).to.equal(byRole(group, 'textbox', 'Med dine egne ord'));
  });

  it('has grades', async () => {
    const stage = show();
    const group = byRole(entry(stage, 'X:IT'), 'group', 'X:IT');
    await pick(byRole(group, 'combobox', 'Klassetrin'), '7. klasse'.replace(' ', '\u00a0'));
    const last = byRole(group, 'combobox', 'Til og med') as HTMLSelectElement;
    expect([...last.options].map(({ value }) => value)).to.deep.equal(['7', '8', '9', '10']);
    await pick(last, '9. klasse'.replace(' ', '\u00a0'));
    expect(stage.items()[0]?.grades).to.deep.equal({ kind: 'grades', from: 7, to: 9 });
    await pick(byRole(group, 'combobox', 'Klassetrin'), 'Ungdomsuddannelse');
    expect(stage.items()[0]?.grades).to.deep.equal({ kind: 'youth' });
  });

  it('has a note, and says that it stays here', async () => {
    const stage = show();
    const note = byRole(byRole(entry(stage, 'X:IT'), 'group'), 'textbox', 'Din note');
    note.focus();
    await type('Ring til skolen');
    await nextFrame();
    expect(stage.items()[0]?.note).to.equal('Ring til skolen');
    const said = stage.root.getElementById(note.getAttribute('aria-describedby') ?? '');
    expect(said?.textContent).to.equal(
      'Det, du selv skriver, bliver på denne side og forsvinder, når du lukker den.',
    );
  });
});

describe('a long note', () => {
  it('ends where there is no more room, and says so before that', async () => {
    const stage = show([item('a', 'X:IT', { note: 'a'.repeat(1899) })]);
    const note = byRole(stage.root, 'textbox', 'Din note') as HTMLTextAreaElement;
    expect(visibleText(stage.root)).not.to.contain('tegn mere');
    note.focus();
    note.setSelectionRange(1899, 1899);
    await type('b');
    await nextFrame();
    expect(visibleText(stage.root)).to.contain('Der er plads til 100 tegn mere.');
    await type('c'.repeat(105));
    await nextFrame();
    expect(note.value.length).to.equal(2000);
    expect(visibleText(stage.root)).to.contain('Der er ikke plads til mere.');
    expect(stage.asked).to.deep.equal([
      'say: Der er plads til 100 tegn mere.',
      'say: Der er ikke plads til mere.',
    ]);
  });
});

describe('choosing what to compare', () => {
  it('asks for two, shows the way to them, and stops at four', async () => {
    const stage = show(
      ['a', 'b', 'c', 'd', 'e'].map((id) => item(id, `Indsats ${id.toUpperCase()}`)),
    );
    const { root } = stage;
    expect(visibleText(root)).to.contain('Vælg mindst to, hvis du vil sammenligne.');
    for (const id of ['A', 'B', 'C', 'D']) {
      byRole(root, 'checkbox', `Sammenlign Indsats ${id}`).focus();
      await press('Space');
      await nextFrame();
    }
    byRole(root, 'button', 'Sammenlign 4');
    expect(visibleText(root)).to.contain('Du kan sammenligne op til 4 ad gangen.');
    const fifth = byRole(root, 'checkbox', 'Sammenlign Indsats E') as HTMLInputElement;
    expect(fifth.disabled).to.equal(true);
    byRole(root, 'checkbox', 'Sammenlign Indsats A').click();
    await nextFrame();
    expect(fifth.disabled).to.equal(false);
    byRole(root, 'button', 'Sammenlign 3');
  });
});

describe('taking the list home', () => {
  it('copies, prints and saves', async () => {
    const { root, asked } = show([item('a', 'X:IT', { period: readPeriod('m8') }), item('b', 'B')]);
    byRole(root, 'button', 'Kopiér link til listen').click();
    byRole(root, 'button', 'Udskriv listen').click();
    await tabTo((element) => element.textContent.trim() === 'Hent listen');
    await press('Enter');
    byRole(root, 'button', 'Regneark (CSV)').click();
    byRole(root, 'button', 'Data (JSON)').click();
    byRole(root, 'button', 'Opsætningsfil til årshjulet').click();
    expect(asked).to.deep.equal([
      'copy: ',
      'print: shortlist',
      'download: csv',
      'download: json',
      'download: calendar',
    ]);
    expect(visibleText(root)).to.contain(
      '1 indsats kommer ikke med, fordi der ikke er valgt et tidspunkt.',
    );
  });

  it('makes no year wheel of what has no time, and says why', async () => {
    const { root, asked } = show();
    await tabTo((element) => element.textContent.trim() === 'Hent listen');
    await press('Enter');
    const wheel = byRole(root, 'button', 'Opsætningsfil til årshjulet');
    expect(wheel.getAttribute('aria-disabled')).to.equal('true');
    wheel.click();
    expect(asked).to.deep.equal([]);
    const why = root.getElementById(wheel.getAttribute('aria-describedby') ?? '');
    expect(why && visibleText(why)).to.contain('Vælg først et tidspunkt for noget på listen.');
  });
});
