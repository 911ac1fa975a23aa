import { encode, signalOf } from './arguments.js';
import type { BookHold, Booking, HeldSeat } from './generated/models.js';
import { readBooking, readHeldSeat } from './generated/readers.js';
import { Owner, run, settled } from './hub.js';
import type { NativeHold, Payload } from './native.js';
import type { CallOptions } from './options.js';

/** The properties of the seat, all of which the constructor assigns. */
export interface Hold extends Readonly<HeldSeat> {}

/**
 * A seat that is held, to be used by one booking or to be given back. It has the properties of the seat.
 *
 * `await using` gives it back at the end of the block, unless it was booked or kept. Where that is forgotten, the seat is
 * given back when the object is collected as garbage; when the process ends before that, the hold expires by itself.
 *
 * @example
 * ```ts
 * await using hold = await client.practicalTraining.events.hold(301);
 * console.log(hold.remaining, 'seconds to book', hold.course?.name);
 * const person = { firstName: 'Alex', lastName: 'Nurse', email: 'alex@example.com', phone: '+44 20 7946 0000' };
 * await hold.book({ ...person, payOption: 'credits' });
 * ```
 */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the constructor assigns what the interface promises
export class Hold {
  readonly #native: NativeHold;
  readonly #owner: Owner;

  /** @internal */
  constructor(native: NativeHold, owner: Owner) {
    this.#native = native;
    this.#owner = owner;
    Object.assign(this, readHeldSeat(JSON.parse(native.details())));
  }

  /** How many seconds are left to book it, by the machine's monotonic clock; 0 when none are. */
  get remaining(): number {
    return this.#native.remaining;
  }

  /** Whether it can be booked still: not expired, not used, not given back. */
  get isOpen(): boolean {
    return this.#native.isOpen;
  }

  /**
   * Books the seat. Where the booking was certainly not made, the hold stays open; where nobody knows whether it was
   * made, it cannot be booked again and is not given back by itself: look at the bookings.
   *
   * @throws ConflictError - The hold has expired, is used or given back: nothing was sent.
   */
  book(params: BookHold, options?: Pick<CallOptions, 'signal'>): Promise<Booking> {
    return settled(this.#owner, async () => {
      const given = encode({ params, options }, 'hold.book');
      const row = await this.#run(options, (id) => this.#native.book(id, given));
      return readBooking(JSON.parse(row as string));
    });
  }

  /**
   * Gives the seat back. Doing it again does nothing, and neither does it for a hold that has expired.
   *
   * @throws ConflictError - A booking uses the hold, or has used it: cancel the booking instead.
   */
  release(options?: Pick<CallOptions, 'signal'>): Promise<void> {
    return settled(this.#owner, async () => {
      const given = encode({ options }, 'hold.release');
      await this.#run(options, (id) => this.#native.release(id, given));
    });
  }

  /** Keeps the seat when the hold is disposed of or forgotten: to book it elsewhere, by its `holdHash`. */
  keep(): void {
    this.#native.keep();
  }

  /** Gives the seat back, also after its client was closed; does nothing for a hold that is used, kept or over. */
  [Symbol.asyncDispose](): Promise<void> {
    const owner = new Owner();
    return settled(owner, async () => void (await run(owner, undefined, (id) => this.#native.end(id))));
  }

  #run(options: CallOptions | undefined, start: (id: number) => void): Promise<Payload> {
    return run(this.#owner, signalOf(options), start);
  }
}
