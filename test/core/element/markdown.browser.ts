import { expect } from 'chai';
import { html } from 'lit';
import { markdown, type MarkdownOptions } from '../../../src/core/element/markdown.js';
import { watchProblems } from '../../support/problems.js';
import { allByRole } from '../../support/roles.js';
import { renderStory } from '../../support/story.js';

const base = 'https://www.kommune.test/sund/kampagner.json';

async function show(source: string, options: Partial<MarkdownOptions> = {}): Promise<HTMLElement> {
  return renderStory(
    {},
    { render: () => html`<article>${markdown(source, { base, ...options })}</article>` },
  );
}

const words = (element: HTMLElement) => element.innerText.replaceAll(/\s+/g, ' ').trim();

const all = (element: Element, tag: 'p' | 'strong' | 'em') => [...element.querySelectorAll(tag)];

describe('markdown', () => {
  it('shows paragraphs, emphasis and line breaks', async () => {
    const article = await show('Hej **du** der\nnede *og* her\n\nSlut');
    expect(all(article, 'p').map(words)).to.deep.equal(['Hej du der nede og her', 'Slut']);
    expect(all(article, 'strong').map(words)).to.deep.equal(['du']);
    expect(all(article, 'em').map(words)).to.deep.equal(['og']);
    const [first] = all(article, 'p');
    expect(first?.innerText.split('\n')).to.have.length(2);
  });

  it('shows lists with the numbers that were written', async () => {
    const article = await show('- a\n- b\n\n3. c\n4. d');
    const [bullets, numbers] = allByRole(article, 'list');
    expect(bullets && allByRole(bullets, 'listitem').map(words)).to.deep.equal(['a', 'b']);
    expect((numbers as HTMLOListElement).start).to.equal(3);
  });

  it('has no headings', async () => {
    const article = await show('# Uge 6\n\n## Om ugen');
    expect(allByRole(article, 'heading')).to.have.length(0);
    expect(all(article, 'strong').map(words)).to.deep.equal(['Uge 6', 'Om ugen']);
  });

  it('links to what is safe, and keeps the words of what is not', async () => {
    const article = await show(
      '[plan](../plan.pdf) [ring](tel:+4512345678) [ond](javascript:alert(1)) [data](data:text/html,x)',
    );
    const links = allByRole(article, 'link') as HTMLAnchorElement[];
    expect(links.map(({ href }) => href)).to.deep.equal([
      'https://www.kommune.test/plan.pdf',
      'tel:+4512345678',
    ]);
    expect(words(article)).to.contain('ond data');
  });

  it('opens links outside a frame only where it is told to', async () => {
    const plain = allByRole(await show('[a](/b)'), 'link')[0] as HTMLAnchorElement;
    expect([plain.target, plain.rel]).to.deep.equal(['', '']);
    const outside = allByRole(await show('[a](/b)', { linkTarget: '_blank' }), 'link')[0];
    const { target, rel } = outside as HTMLAnchorElement;
    expect([target, rel]).to.deep.equal(['_blank', 'noopener noreferrer']);
  });

  it('shows HTML as the characters it is made of, and runs none of it', async () => {
    const watch = watchProblems();
    const attacks = [
      '<img src=x onerror="console.error(1)">',
      '<script>console.error(1)</script>',
      '<svg onload=console.error(1)>',
      '"><iframe srcdoc="<script>parent.console.error(1)</script>">',
      '[a](https://x.test/"onmouseover="console.error(1))',
      '${console.error(1)}',
      '<!-- --><style>*{display:none}</style>',
    ];
    try {
      for (const attack of attacks) {
        const article = await show(attack);
        expect(
          article.querySelectorAll('img, script, svg, iframe, style, [onmouseover]'),
        ).to.have.length(0);
        if (!attack.startsWith('[')) expect(words(article)).to.equal(attack);
      }
      expect(watch.problems).to.deep.equal([]);
    } finally {
      watch.stop();
    }
  });
});
