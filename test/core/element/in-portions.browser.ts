import { expect } from 'chai';
import { html, nothing, render } from 'lit';
import { inPortions, whenDrawn, type Portions } from '../../../src/core/element/in-portions.js';

const roots = new Set<HTMLElement>();

afterEach(() => {
  for (const root of roots) {
    render(nothing, root);
    root.remove();
  }
  roots.clear();
});

const nextFrame = (): Promise<number> => new Promise(requestAnimationFrame);

interface Drawn {
  readonly list: () => HTMLElement;
  readonly rows: () => readonly string[];
  readonly show: (items: readonly string[], how?: Partial<Portions<string>>) => void;
  readonly whole: () => Promise<void>;
}

function numbers(count: number, prefix = 'r'): readonly string[] {
  return [...new Array<undefined>(count).keys()].map((at) => `${prefix}${at}`);
}

/** A list of words in portions of ten. */
function stage(): Drawn {
  const root = document.createElement('div');
  roots.add(root);
  document.body.append(root);
  const list = (): HTMLElement => root.querySelector('ul') ?? root;
  return {
    list,
    rows: () => [...list().children].map(({ textContent }) => textContent),
    show: (items, how) => {
      const draw = (item: string) => html`<li>${item}</li>`;
      const portions = { size: 10, keyOf: (item: string) => item, draw, ...how };
      render(
        html`<ul>
          ${inPortions(items, portions)}
        </ul>`,
        root,
      );
    },
    whole: () => whenDrawn(root, () => true),
  };
}

describe('a list in portions', () => {
  it('is drawn at once where it is one portion', () => {
    const { list, rows, show } = stage();
    show(numbers(10));
    expect(rows()).to.deep.equal(numbers(10));
    expect(list().hasAttribute('aria-busy')).to.equal(false);
  });

  it('is drawn portion by portion, says so meanwhile, and is whole in the end', async () => {
    const { list, rows, show, whole } = stage();
    show(numbers(95), { first: 4 });
    expect(rows()).to.deep.equal(numbers(4));
    expect(list().getAttribute('aria-busy')).to.equal('true');
    const seen = new Set<number>();
    const watch = new MutationObserver(() => seen.add(rows().length));
    watch.observe(list(), { childList: true });
    await whole();
    watch.disconnect();
    expect(rows()).to.deep.equal(numbers(95));
    expect([...seen].slice(0, 3)).to.deep.equal([14, 24, 34]);
    expect(list().hasAttribute('aria-busy')).to.equal(false);
  });

  it('lets what it begins with be painted before it goes on', async () => {
    const { rows, show, whole } = stage();
    show(numbers(30));
    await nextFrame();
    expect(rows()).to.deep.equal(numbers(10));
    await whole();
    expect(rows()).to.deep.equal(numbers(30));
  });

  it('takes turns with others, so that one frame has one portion', async () => {
    const lists = [stage(), stage(), stage()];
    for (const { show } of lists) show(numbers(40));
    const drawn = (): number => lists.reduce((sum, { rows }) => sum + rows().length, 0);
    const counts = [drawn()];
    for (let frame = 0; frame < 30 && drawn() < 120; frame++) {
      await nextFrame();
      counts.push(drawn());
    }
    expect(counts.at(-1)).to.equal(120);
    const grown = counts.slice(1).map((count, at) => count - (counts[at] ?? 0));
    expect(Math.max(...grown), grown.join()).to.equal(10);
    expect(lists.every(({ list }) => !list().hasAttribute('aria-busy'))).to.equal(true);
  });

  it('leaves the turn to others where one is taken away', async () => {
    const first = stage();
    const second = stage();
    first.show(numbers(40));
    second.show(numbers(40));
    render(nothing, first.list().parentElement ?? document.body);
    await second.whole();
    expect(second.rows()).to.deep.equal(numbers(40));
  });

  it('lets items move with what stands in them, and leaves no gap meanwhile', async () => {
    const { list, rows, show, whole } = stage();
    const draw = (item: string) => html`<li>${item}<input /></li>`;
    show(numbers(35), { draw, moves: true });
    expect(rows().length).to.equal(10);
    await whole();
    expect(rows()).to.deep.equal(numbers(35));
    const [first, second, third] = list().querySelectorAll('input');
    if (third) third.value = 'half a word';
    const moved = ['r2', 'r0', ...numbers(35).slice(3)];
    show(moved, { draw, moves: true });
    expect(rows()).to.deep.equal(moved);
    expect([...list().querySelectorAll('input')].slice(0, 2)).to.deep.equal([third, first]);
    expect(second?.isConnected).to.equal(false);
    show([...moved.slice(0, 4), 'new', ...moved.slice(4)], { draw, moves: true });
    expect(rows().length).to.equal(35);
    expect(rows()[4]).to.equal('new');
  });

  it('leaves alone what is drawn already', async () => {
    const { list, show, whole } = stage();
    const drawn: string[] = [];
    const draw = (item: string) => {
      drawn.push(item);
      return html`<li>${item}</li>`;
    };
    show(numbers(35), { draw });
    const first = list().firstElementChild;
    await whole();
    expect(drawn).to.deep.equal(numbers(35));
    expect(list().firstElementChild).to.equal(first);
  });

  it('keeps a place for what is not drawn yet', async () => {
    const { rows, show, whole } = stage();
    show(numbers(25), { until: (item) => html`<li>(${item})</li>` });
    expect(rows().length).to.equal(25);
    expect(rows().slice(9, 11)).to.deep.equal(['r9', '(r10)']);
    await whole();
    expect(rows()).to.deep.equal(numbers(25));
  });

  it('is whole when the browser prints, whenever that is', () => {
    const { rows, show } = stage();
    show(numbers(500));
    dispatchEvent(new Event('beforeprint'));
    expect(rows()).to.deep.equal(numbers(500));
  });

  it('becomes another while it is drawn, and nothing of the first stays', async () => {
    const { rows, show, whole } = stage();
    show(numbers(500));
    await nextFrame();
    await nextFrame();
    show(numbers(45, 'other'));
    expect(rows()).to.deep.equal(numbers(10, 'other'));
    await whole();
    expect(rows()).to.deep.equal(numbers(45, 'other'));
    show(numbers(3, 'few'));
    expect(rows()).to.deep.equal(numbers(3, 'few'));
    await whole();
    expect(rows()).to.deep.equal(numbers(3, 'few'));
  });

  it('goes on from the rows that stay', async () => {
    const { rows, show, whole } = stage();
    show(numbers(30));
    await whole();
    show(numbers(60));
    expect(rows()).to.deep.equal(numbers(40));
    await whole();
    expect(rows()).to.deep.equal(numbers(60));
  });

  it('goes on from rows that were there before it', async () => {
    const root = document.createElement('div');
    roots.add(root);
    document.body.append(root);
    const draw = (item: string) => html`<li>${item}</li>`;
    const list = (rows: unknown) =>
      html`<ul>
        ${rows}
      </ul>`;
    render(list(numbers(20).map(draw)), root);
    const last = root.querySelector('li:last-child');
    render(list(inPortions(numbers(20), { size: 5, keyOf: (item) => item, draw })), root);
    expect(root.querySelectorAll('li').length).to.equal(20);
    expect(root.querySelector('li:last-child')).to.equal(last);
    await whenDrawn(root, () => true);
    expect(root.querySelectorAll('li').length).to.equal(20);
  });

  it('stops when it is taken away', async () => {
    const { show, whole, list } = stage();
    let drawn = 0;
    const draw = (item: string) => {
      drawn += 1;
      return html`<li>${item}</li>`;
    };
    show(numbers(500), { draw });
    render(nothing, list().parentElement ?? document.body);
    await whole();
    await nextFrame();
    await nextFrame();
    dispatchEvent(new Event('beforeprint'));
    expect(drawn).to.equal(10);
  });

  it('is not waited for by those who have gone on', async () => {
    const { show, list } = stage();
    show(numbers(5000));
    await whenDrawn(list().parentElement ?? document.body, () => false);
    expect(list().getAttribute('aria-busy')).to.equal('true');
  });
});
