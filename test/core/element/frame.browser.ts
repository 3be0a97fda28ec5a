import { expect } from 'chai';
import { html } from 'lit';
import type { ContactConfig, OwnerConfig } from '../../../src/core/config/fields.js';
import { contactView, ownerView } from '../../../src/core/element/foot.js';
import { exampleStrip } from '../../../src/core/element/frame.js';
import { heading } from '../../../src/core/element/heading.js';
import { da } from '../../../src/core/element/texts/da.js';
import { en } from '../../../src/core/element/texts/en.js';
import { laterDa } from '../../../src/core/element/texts/later.da.js';
import { allByRole, byRole, visibleText } from '../../support/roles.js';
import { renderStory } from '../../support/story.js';

const laterEn = en.later ?? laterDa;
const base = 'https://sundkommune.dk/kalender/kalender.json';

function shown(template: unknown): Promise<HTMLElement> {
  return renderStory({}, { render: () => html`<div>${template}</div>` });
}

function links(root: HTMLElement): (readonly [name: string, href: string | null])[] {
  return allByRole(root, 'link').map((link) => [
    link.textContent.trim(),
    link.getAttribute('href'),
  ]);
}

describe('whom to ask', () => {
  const cases: readonly (readonly [
    what: string,
    contact: ContactConfig,
    text: string,
    links: readonly (readonly [name: string, href: string])[],
  ])[] = [
    [
      'everything',
      {
        unit: 'Sund Kommune',
        phone: '12 34 56 78',
        hours: 'Mandag til fredag kl. 9-15',
        place: 'Rådhuset, stuen',
        interpreter: true,
        link: { label: 'Skriv til os', href: 'kontakt' },
      },
      'Brug for hjælp? Ring til Sund Kommune på 12 34 56 78. Mandag til fredag kl. 9-15. ' +
        'Rådhuset, stuen. Du kan bede om tolk. Skriv til os',
      [
        ['Ring til Sund Kommune på 12 34 56 78.', 'tel:12345678'],
        ['Skriv til os', 'https://sundkommune.dk/kalender/kontakt'],
      ],
    ],
    [
      'sentences that end already',
      { unit: 'Sundhedsplejen', hours: 'Vi svarer kl. 8-9.', place: 'Hvor er vi? Her!' },
      'Brug for hjælp? Kontakt Sundhedsplejen. Vi svarer kl. 8-9. Hvor er vi? Her!',
      [],
    ],
    [
      'a mail address as link',
      { unit: 'Biblioteket', link: { label: 'Send en mail', href: 'mailto:bibliotek@example.dk' } },
      'Brug for hjælp? Kontakt Biblioteket. Send en mail',
      [['Send en mail', 'mailto:bibliotek@example.dk']],
    ],
    [
      'a link that is not safe',
      {
        unit: 'Biblioteket',
        place: 'Torvet 1',
        link: { label: 'Klik', href: 'javascript:alert(1)' },
      },
      'Brug for hjælp? Kontakt Biblioteket. Torvet 1.',
      [],
    ],
    [
      'a number that cannot be dialled with one touch',
      { unit: 'Borgerservice', phone: '12 34 56 78 (tast 2)' },
      'Brug for hjælp? Ring til Borgerservice på 12 34 56 78 (tast 2).',
      [],
    ],
  ];
  for (const [what, contact, text, expected] of cases) {
    it(`shows ${what}`, async () => {
      const root = await shown(contactView(contact, laterDa, 'da', base));
      expect(visibleText(root)).to.equal(text);
      expect(links(root)).to.deep.equal(expected);
    });
  }

  it('speaks the language of the interface, and marks what does not', async () => {
    const contact: ContactConfig = {
      unit: { da: 'Borgerservice', en: 'Citizen Service' },
      phone: '12345678',
      hours: { da: 'Hele døgnet' },
      interpreter: true,
    };
    const root = await shown(contactView(contact, laterEn, 'en', base));
    expect(root.textContent.replaceAll(/\s+/g, ' ').trim()).to.equal(
      'Need help? Call Citizen Service on 12345678. Hele døgnet. You can ask for an interpreter.',
    );
    expect(root.querySelector('[lang="da"]')?.textContent).to.equal('Hele døgnet');
  });
});

describe('who keeps the content', () => {
  const cases: readonly (readonly [owner: OwnerConfig, language: 'da' | 'en', text: string])[] = [
    [{ reviewedOn: '2026-09-01' }, 'da', 'Sidst gennemgået 1. september 2026'],
    [
      { reviewedOn: '2026-09-01', unit: 'Sundhed og Forebyggelse' },
      'da',
      'Sidst gennemgået 1. september 2026 af Sundhed og Forebyggelse',
    ],
    [{ reviewedOn: '2028-02-29', unit: 'Sund' }, 'en', 'Last reviewed 29 February 2028 by Sund'],
    [{ unit: 'Sundhed og Forebyggelse', reviewBy: '2027-01-01' }, 'da', ''],
    [{ reviewedOn: '2027-02-29' }, 'da', ''],
    [{}, 'da', ''],
  ];
  for (const [owner, language, text] of cases) {
    it(`${JSON.stringify(owner)} in ${language}: ${text || 'nothing'}`, async () => {
      const root = await shown(ownerView(owner, language === 'da' ? laterDa : laterEn, language));
      expect(visibleText(root).replaceAll('\u00A0', ' ')).to.equal(text);
    });
  }
});

describe('the strip over examples', () => {
  it('says whose page this is not', async () => {
    const root = await shown(exampleStrip(da));
    expect(visibleText(root)).to.equal(
      'Eksempel. Dette er ikke kommunens egen side. Beløb og regler kan være ændret.',
    );
  });
});

describe('heading', () => {
  for (const [level, expected] of [
    [1, 1],
    [2, 2],
    [3, 3],
    [4, 4],
    [5, 5],
    [6, 6],
    [7, 6],
    [0, 1],
    [2.7, 2],
    [Number.NaN, 2],
  ] as const) {
    it(`${level} is a real h${expected}`, async () => {
      const root = await shown(heading(level, 'Kalender', { id: 'k', focusable: true }));
      const element = byRole(root, 'heading', 'Kalender');
      expect(element.localName).to.equal(`h${expected}`);
      expect([element.id, element.tabIndex]).to.deep.equal(['k', -1]);
    });
  }
});
