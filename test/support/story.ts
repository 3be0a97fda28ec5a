import { render } from 'lit';

/** As much of a story as it takes to render one; any Storybook story is one. */
export interface Story {
  readonly args?: object;
  readonly render?: unknown;
  readonly decorators?: unknown;
  readonly parameters?: object;
}

type State = 'loading' | 'ready' | 'empty' | 'error';
type Args = Readonly<Record<string, unknown>>;
interface Context {
  readonly args: Args;
  readonly parameters: object;
  readonly globals: object;
}
type Render = (args: Args, context: Context) => unknown;
type Decorator = (story: () => unknown, context: Context) => unknown;

const mounts = new Set<HTMLElement>();

afterEach(() => {
  for (const mount of mounts) mount.remove();
  mounts.clear();
});

function inside(decorators: unknown): readonly Decorator[] {
  if (decorators === undefined) return [];
  return (Array.isArray(decorators) ? decorators : [decorators]) as readonly Decorator[];
}

function templateOf(story: Story, meta: Story): unknown {
  const draw = (story.render ?? meta.render) as Render | undefined;
  if (draw === undefined) throw new Error('Neither the story nor its meta has a render function.');
  const args = { ...meta.args, ...story.args };
  const context = {
    args,
    parameters: { ...meta.parameters, ...story.parameters },
    globals: {},
  };
  const decorators = [...inside(story.decorators), ...inside(meta.decorators)];
  return decorators.reduce<() => unknown>(
    (drawn, decorator) => () => decorator(drawn, context),
    () => draw(args, context),
  )();
}

/** Resolves after the browser has drawn two frames, so that layout and observers have run. */
export async function nextFrame(): Promise<void> {
  for (let count = 0; count < 2; count += 1) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

/**
 * Waits until something holds.
 *
 * @param holds asked again in each frame
 * @param what said in the error when it never does
 * @param timeout in milliseconds
 */
export async function until(
  holds: () => boolean,
  what = holds.toString(),
  timeout = 10_000,
): Promise<void> {
  const end = performance.now() + timeout;
  while (!holds()) {
    if (performance.now() > end) throw new Error(`Waited ${timeout} ms in vain for: ${what}`);
    await nextFrame();
  }
}

function widgetsIn(root: ParentNode): readonly HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('*')].filter(
    ({ localName }) => localName.startsWith('sund-') && localName !== 'sund-site',
  );
}

/**
 * Waits until every widget below `root` has settled: its state is the one given,
 * or anything but `loading`, and Lit has rendered it.
 */
export async function settled(root: ParentNode, state?: State): Promise<void> {
  const done = (widget: HTMLElement): boolean => {
    const now = widget.dataset['sundState'];
    return state === undefined ? now !== undefined && now !== 'loading' : now === state;
  };
  await until(
    () => widgetsIn(root).every(done),
    `every widget to be ${state ?? 'settled'}, but they are ${widgetsIn(root)
      .map(({ dataset }) => dataset['sundState'] ?? 'without a state')
      .join(', ')}`,
  );
  for (const widget of widgetsIn(root)) {
    await (widget as HTMLElement & { updateComplete?: Promise<unknown> }).updateComplete;
  }
  await nextFrame();
}

/** How to mount a story. */
export interface StoryOptions {
  /** The state to wait for; any but `loading` unless told. */
  readonly state?: State;
  /** Inline size of the container, a CSS length; that of the page unless told. */
  readonly width?: string;
  /** Language of the container, for what comes from the nearest `lang`. */
  readonly lang?: string;
}

/**
 * Renders a story into the page as Storybook does, and waits for its widget.
 * The story is removed after the test.
 *
 * @returns the widget, or the first element of a story without one
 */
export async function renderStory<Element extends HTMLElement = HTMLElement>(
  story: Story,
  meta: Story,
  options: StoryOptions = {},
): Promise<Element> {
  const mount = document.createElement('div');
  if (options.width !== undefined) mount.style.inlineSize = options.width;
  if (options.lang !== undefined) mount.lang = options.lang;
  mounts.add(mount);
  document.body.append(mount);
  const template = templateOf(story, meta);
  if (template instanceof Node) mount.append(template);
  else render(template, mount);
  await until(() => mount.firstElementChild !== null, 'the story, which may fetch something first');
  await settled(mount, options.state);
  const element = widgetsIn(mount)[0] ?? mount.firstElementChild;
  if (element === null) throw new Error('The story rendered no element.');
  return element as Element;
}
