import { isPlain } from './arguments.js';
import { invalid } from './envelope.js';
import { type Owner, run, settled } from './hub.js';
import type { NativePager } from './native.js';
import type { Row } from './row.js';

/** One page of a list. */
export interface Page<T> {
  /** What stands on it. */
  items: T[];
  /** Its number, from 1. */
  number?: number;
  /** The number of the last page. */
  lastPage?: number;
  /** How many stand on a page. */
  perPage?: number;
  /** How many there are in all. */
  total?: number;
}

/**
 * A list that is fetched as far as it is read, once: an item that one reader takes, the others do not see.
 *
 * @example
 * ```ts
 * for await (const request of client.referenceRequests.list({ perPage: 100 })) console.log(request.id);
 * ```
 */
export class Pager<T> implements AsyncIterableIterator<T> {
  readonly #native: NativePager;
  readonly #owner: Owner;
  readonly #signal: AbortSignal | undefined;
  readonly #read: (row: Row) => T;
  #items: T[] = [];
  #place = 0;
  /** Readers take their turns: whoever asked first gets the next item. */
  #turn: Promise<unknown> = Promise.resolve();
  #waiting = 0;

  /** @internal */
  constructor(native: NativePager, owner: Owner, signal: AbortSignal | undefined, read: (row: Row) => T) {
    this.#native = native;
    this.#owner = owner;
    this.#signal = signal;
    this.#read = read;
  }

  /** How many items the whole list has, once a page has said so. */
  get total(): number | undefined {
    return this.#native.total ?? undefined;
  }

  /** The next item. After an error the same page is asked for again. */
  next(): Promise<IteratorResult<T, undefined>> {
    if (this.#waiting === 0 && this.#place < this.#items.length) {
      return Promise.resolve({ done: false, value: this.#items[this.#place++] as T });
    }
    return this.#inTurn(async () => {
      while (this.#place >= this.#items.length) {
        const page = await this.#fetch();
        if (page === undefined) return { done: true, value: undefined };
        this.#items = page.items;
        this.#place = 0;
      }
      return { done: false, value: this.#items[this.#place++] as T };
    });
  }

  /** The next page; `undefined` at the end. Items that were fetched and not given out come first. */
  nextPage(): Promise<Page<T> | undefined> {
    return this.#inTurn(async () => {
      if (this.#place >= this.#items.length) return await this.#fetch();
      const total = this.total;
      const items = this.#items.slice(this.#place);
      this.#items = [];
      this.#place = 0;
      return total === undefined ? { items } : { items, total };
    });
  }

  /** The pages that are left. */
  async *pages(): AsyncGenerator<Page<T>, undefined> {
    for (let page = await this.nextPage(); page !== undefined; page = await this.nextPage()) yield page;
    return undefined;
  }

  /** What is left, at most `limit` items. Give a limit where a list may be long. */
  toArray(options?: { limit?: number | undefined }): Promise<T[]> {
    return settled(this.#owner, async () => {
      if (options != null && !isPlain(options)) throw invalid(new Map([['options', 'must be an object']]));
      const limit = options?.limit ?? Number.POSITIVE_INFINITY;
      if (typeof limit !== 'number' || !(limit >= 0)) {
        throw invalid(new Map([['limit', 'must be a number, 0 or more']]));
      }
      const items: T[] = [];
      while (items.length < limit) {
        const { done, value } = await this.next();
        if (done === true) break;
        items.push(value);
      }
      return items;
    });
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  #inTurn<R>(work: () => Promise<R>): Promise<R> {
    this.#waiting += 1;
    const settle = async (): Promise<R> => {
      try {
        return await work();
      } finally {
        this.#waiting -= 1;
      }
    };
    const result = settled(this.#owner, () => this.#turn.then(settle));
    // The next in line comes whatever this one came to.
    this.#turn = result.catch(() => undefined);
    return result;
  }

  async #fetch(): Promise<Page<T> | undefined> {
    const text = await run(this.#owner, this.#signal, (id) => this.#native.nextPage(id));
    if (text === null) return undefined;
    const page = JSON.parse(text as string) as Page<Row>;
    page.items = page.items.map(this.#read);
    return page;
  }
}
