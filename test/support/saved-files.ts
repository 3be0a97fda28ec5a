import { until } from './story.js';

/** A file that the page handed to the visitor. */
export interface SavedFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

const createOfPage = URL.createObjectURL.bind(URL);

/** Stands between the page and the visitor's disk for one test. */
export class Downloads {
  readonly #blobs = new Map<string, Blob>();
  readonly #saved: { readonly name: string; readonly blob: Blob }[] = [];
  readonly #clickOfPage = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'click');

  constructor() {
    URL.createObjectURL = (blob) => {
      const address = createOfPage(blob);
      if (blob instanceof Blob) this.#blobs.set(address, blob);
      return address;
    };
    const take = (link: HTMLAnchorElement): boolean => this.#take(link);
    const click = this.#clickOfPage?.value as (this: HTMLElement) => void;
    HTMLElement.prototype.click = function clickLink() {
      if (!(this instanceof HTMLAnchorElement) || !take(this)) click.call(this);
    };
  }

  /** The files so far, once there are this many. */
  async files(count: number): Promise<readonly SavedFile[]> {
    await until(() => this.#saved.length === count, `${count} files to be saved`);
    return Promise.all(
      this.#saved.map(async ({ name, blob }) => ({
        name,
        type: blob.type,
        text: await blob.text(),
      })),
    );
  }

  /** Puts the page back. */
  stop(): void {
    URL.createObjectURL = createOfPage;
    if (this.#clickOfPage) Object.defineProperty(HTMLElement.prototype, 'click', this.#clickOfPage);
  }

  #take({ href, download }: HTMLAnchorElement): boolean {
    const blob = this.#blobs.get(href);
    if (blob && download) this.#saved.push({ name: download, blob });
    return blob !== undefined;
  }
}
