import { expect } from 'chai';
import { nearestLanguage } from '../../../src/core/element/nearest-language.js';
import { byRole, hasRole, visibleText } from '../../support/roles.js';
import { until } from '../../support/story.js';
import { page, recordEvents, script } from './sample-page.js';
import { missingLanguages, sampleConfig, type SampleWidget } from './sample-widget.js';

const config = (more: object = {}): string => script(sampleConfig(['Uge Sex'], more));
const widget = (children = config()): string => `<sund-sample>${children}</sund-sample>`;

function title(element: SampleWidget): string {
  return byRole(element, 'heading').textContent.trim();
}

/** The language and direction that a screen reader meets at an element in the shadow root. */
function tongue(element: Element): readonly [lang: string | undefined, dir: string] {
  return [element.closest<HTMLElement>('[lang]')?.lang, getComputedStyle(element).direction];
}

describe('language', () => {
  const cases: readonly (readonly [what: string, markup: string, title: string, lang: string])[] = [
    ['that of the page', widget(), 'Prøve', 'da'],
    ['the nearest', `<div lang="en"><p>${widget()}</p></div>`, 'Sample', 'en'],
    ['its own', `<div lang="da">${widget().replace(' ', ' ')}</div>`, 'Prøve', 'da'],
    ['with a region', `<div lang="en-GB">${widget()}</div>`, 'Sample', 'en'],
    ['written otherwise', `<div lang="EN_us">${widget()}</div>`, 'Sample', 'en'],
    [
      'that of the config first',
      `<div lang="en">${widget(config({ lang: 'da' }))}</div>`,
      'Prøve',
      'da',
    ],
    ['English where we lack it', `<div lang="pl">${widget()}</div>`, 'Sample', 'en'],
    ['English where nobody knows it', `<div lang="tlh">${widget()}</div>`, 'Sample', 'en'],
    ['an empty one is none', `<div lang="en"><p lang="">${widget()}</p></div>`, 'Sample', 'en'],
    ['unreviewed, not asked for', `<div lang="ar">${widget()}</div>`, 'Sample', 'en'],
    ['unreviewed, asked for', widget(config({ lang: 'ar' })), 'عينة', 'ar'],
    ['that of <sund-site>', `<sund-site lang="en">${widget()}</sund-site>`, 'Sample', 'en'],
  ];
  for (const [what, markup, words, lang] of cases) {
    it(`is ${what}`, async () => {
      const element = await page(markup);
      const shown = byRole(element, 'heading');
      expect(shown.textContent.trim()).to.equal(words);
      expect(tongue(shown)[0]).to.equal(lang);
    });
  }

  it('of the content goes before that of the interface, and is on it', async () => {
    const items = [{ name: { da: 'Uge', so: 'Toddobaad', ar: 'أسبوع' } }, { name: 'Maalin' }];
    const named = { ...sampleConfig(), lang: 'so', items };
    for (const markup of [
      `<div lang="da">${widget(script(named))}</div>`,
      `<div lang="so">${widget(script({ ...named, lang: undefined }))}</div>`,
    ]) {
      const element = await page(markup);
      const [first, second] = element.shadowRoot?.querySelectorAll('li') ?? [];
      expect(first?.textContent.trim()).to.equal('Toddobaad');
      expect(first?.querySelector('span')?.lang).to.equal('so');
      expect(second?.textContent.trim()).to.equal('Maalin');
      expect(second?.querySelector('span')?.lang).to.equal('so');
    }
  });

  it('that the visitor chose goes before all, also for the content', async () => {
    const items = [{ name: { da: 'Uge', en: 'Week', ar: 'أسبوع' } }, { name: 'Skole' }];
    const element = await page(
      `<div lang="da">${widget(script({ ...sampleConfig(), lang: 'da', items }))}</div>`,
    );
    const { events, stop } = recordEvents();
    for (const [language, heading, name, said] of [
      ['en', 'Sample', 'Week', 'en'],
      ['ar', 'عينة', 'أسبوع', 'ar'],
      ['da', 'Prøve', 'Uge', 'da'],
    ] as const) {
      await element.choose(language);
      await until(() => title(element) === heading);
      const [first, second] = element.shadowRoot?.querySelectorAll('li') ?? [];
      expect(first?.textContent.trim()).to.equal(name);
      expect(first && tongue(first)[0]).to.equal(said);
      // What is only in Danish says so.
      expect(second?.querySelector('span')?.lang).to.equal(said === 'da' ? undefined : 'da');
    }
    stop();
    expect(events, 'nothing is loaded again').to.deep.equal([]);
  });

  it('of the content is also that of whom to ask where the widget failed', async () => {
    const contact = {
      unit: 'Kommunen',
      link: { label: { da: 'Ring til os', so: 'Na soo wac' }, href: '/kontakt' },
    };
    const broken = { ...sampleConfig(), breaks: 'nothing', lang: 'so', contact };
    const element = await page(`<div lang="da">${widget(script(broken))}</div>`);
    await until(() => hasRole(element, 'link', 'Na soo wac'), 'whom to ask');
    expect(byRole(element, 'link', 'Na soo wac').querySelector('span')?.lang).to.equal('so');
  });

  it('on the element itself counts most', async () => {
    const element = await page(
      `<div lang="da"><sund-sample lang="en">${config()}</sund-sample></div>`,
    );
    expect(title(element)).to.equal('Sample');
  });

  it('follows every change around it, and does not fetch or begin anew', async () => {
    const element = await page(`<section lang="da"><div>${widget()}</div></section>`);
    const { events, stop } = recordEvents();
    const section = element.closest('section');
    section?.setAttribute('lang', 'en');
    await until(() => title(element) === 'Sample');
    section?.removeAttribute('lang');
    await until(() => title(element) === 'Prøve');
    element.parentElement?.setAttribute('lang', 'en');
    await until(() => title(element) === 'Sample');
    element.setAttribute('lang', 'da');
    await until(() => title(element) === 'Prøve');
    stop();
    expect(events).to.deep.equal([]);
  });

  it('follows the language of the page', async () => {
    const element = await page(widget());
    document.documentElement.lang = 'en';
    try {
      await until(() => title(element) === 'Sample');
    } finally {
      document.documentElement.lang = 'da';
    }
    await until(() => title(element) === 'Prøve');
  });

  it('follows it when the widget is moved elsewhere', async () => {
    const element = await page(`${widget()}<div lang="en"></div>`);
    element.nextElementSibling?.append(element);
    await until(() => title(element) === 'Sample');
  });

  it('is found and followed through shadow roots', async () => {
    const element = await page(widget());
    const outer = document.createElement('div');
    const inner = document.createElement('div');
    outer.attachShadow({ mode: 'open' }).append(inner);
    inner.attachShadow({ mode: 'open' }).append(element);
    document.body.append(outer);
    try {
      outer.lang = 'en';
      await until(() => title(element) === 'Sample');
      inner.lang = 'da';
      await until(() => title(element) === 'Prøve');
    } finally {
      outer.remove();
    }
  });

  it('is that of the place in the document, as HTML has it, and not of the slot', () => {
    const layout = document.createElement('div');
    layout.attachShadow({ mode: 'open' }).innerHTML = '<main lang="en"><slot></slot></main>';
    const content = document.createElement('p');
    layout.append(content);
    document.body.append(layout);
    expect(nearestLanguage(content)).to.equal('da');
    layout.remove();
  });

  it('stays honest where its texts cannot be fetched: Danish words are marked as Danish', async () => {
    missingLanguages.add('en');
    const element = await page(`<div lang="en">${widget()}</div>`);
    missingLanguages.delete('en');
    expect(title(element)).to.equal('Prøve');
    expect(tongue(byRole(element, 'heading'))[0]).to.equal('da');
    element.reload();
    await until(() => title(element) === 'Sample');
  });

  it('of a text of its own is marked, with its direction', async () => {
    const items = [
      { name: { da: '', ar: 'أسبوع الصحة' } },
      { name: { da: 'Uge Sex', en: 'Week Sex' } },
    ];
    const mixed = script({ ...sampleConfig(), items, title: { da: '', de: 'Kalender' } });
    const element = await page(widget(mixed));
    const spans = [...element.renderRoot.querySelectorAll('li span')];
    expect(spans.map((span) => tongue(span))).to.deep.equal([['ar', 'rtl']]);
    expect(tongue(byRole(element, 'heading').querySelector('span') ?? element)).to.deep.equal([
      'de',
      'ltr',
    ]);
    expect(visibleText(element)).to.contain('Uge Sex').and.not.contain('Week Sex');
  });

  it('that is written from the right turns the widget, and a Danish page around does not turn back', async () => {
    const element = await page(widget(config({ lang: 'ar' })));
    expect(tongue(byRole(element, 'heading'))).to.deep.equal(['ar', 'rtl']);
    const danish = await page(`<div dir="rtl" lang="ar">${widget(config({ lang: 'da' }))}</div>`);
    expect(tongue(byRole(danish, 'heading'))).to.deep.equal(['da', 'ltr']);
  });

  it('of what is spoken is that of the widget, not of the page', async () => {
    const element = await page(widget(config({ lang: 'en' })));
    await element.say('12 upcoming campaigns');
    await element.updateComplete;
    const spoken = [...element.renderRoot.querySelectorAll('[role="status"]')].find(
      ({ textContent }) => textContent,
    );
    expect(spoken && tongue(spoken)).to.deep.equal(['en', 'ltr']);
  });

  it('is told with what was rendered', async () => {
    const { ready, stop } = recordEvents();
    await page(`<div lang="en">${widget()}</div>`);
    stop();
    expect(ready.map(({ lang, title: words }) => [lang, words])).to.deep.equal([['en', 'Sample']]);
  });
});
